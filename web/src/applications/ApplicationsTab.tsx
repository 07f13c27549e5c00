import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { ExternalLink, Plus } from 'lucide-react';
import type { Application, Project } from '@/api/types';
import { Button } from '@/design/Button';
import { Empty } from '@/design/Empty';
import { ABOVE_ROW, type Column, rowLink } from '@/design/Table';
import { Time } from '@/design/Time';
import { useMay } from '@/shell/access';
import { ResourceList } from '@/shell/ResourceList';
import { ApplicationStatus } from './ApplicationStatus';
import { applicationsQuery } from './queries';
import { texts } from './texts';

const route = getRouteApi('/app/o/$organization/w/$workspace/p/$project/');
type Params = { readonly organization: string; readonly workspace: string; readonly project: string };

export function ApplicationsTab({ project }: { readonly project: Project }) {
  const params = route.useParams();
  const mayDeploy = useMay(project.id)('application.create');
  const query = useInfiniteQuery(applicationsQuery(project.id));
  const ready = project.state === 'ready';
  const deploy = mayDeploy && ready && (
    <Button kind="primary" icon={Plus} asChild>
      <Link to="/o/$organization/w/$workspace/p/$project/deploy" params={params} data-create>
        {texts.deploy}
      </Link>
    </Button>
  );
  return (
    <>
      {deploy && <div className="flex justify-end">{deploy}</div>}
      <ResourceList
        query={query}
        columns={columns(params)}
        id={({ id }) => id}
        label={texts.title}
        empty={
          <Empty
            title={texts.empty}
            act={deploy}
            command={`hexarch app deploy web --image nginx:1.29 --project ${project.name}`}
          >
            {ready ? texts.emptyDetail : texts.notReady}
          </Empty>
        }
      />
    </>
  );
}

function columns(params: Params): readonly Column<Application>[] {
  return [
    {
      key: 'name',
      title: texts.name,
      by: ({ name }) => name,
      cell: ({ id, name, image }) => (
        <>
          <Link
            to="/o/$organization/w/$workspace/p/$project/apps/$application"
            params={{ ...params, application: id }}
            {...rowLink}
          >
            {name}
          </Link>
          <p className="line-clamp-1 font-mono text-xs text-ink-faint">{image}</p>
        </>
      ),
    },
    {
      key: 'state',
      title: texts.state,
      by: ({ state }) => texts.states[state],
      cell: (application) => <ApplicationStatus application={application} />,
    },
    {
      key: 'pods',
      title: texts.pods,
      from: 'sm',
      cell: ({ rollout }) => <span data-number>{texts.readyOf(rollout.ready, rollout.wanted)}</span>,
    },
    {
      key: 'release',
      title: texts.release,
      from: 'md',
      cell: ({ release }) => <span data-number>{`#${release}`}</span>,
    },
    {
      key: 'created',
      title: texts.created,
      from: 'lg',
      by: ({ createdAt }) => createdAt,
      cell: ({ createdAt }) => <Time at={createdAt} />,
    },
    {
      key: 'open',
      title: '',
      align: 'right',
      from: 'sm',
      cell: ({ url, state }) =>
        (state === 'running' || state === 'degraded') && (
          <Button size="sm" kind="ghost" asChild className={ABOVE_ROW}>
            <a href={url} target="_blank" rel="noreferrer">
              <ExternalLink size={13} aria-hidden />
              {texts.acts.open}
            </a>
          </Button>
        ),
    },
  ];
}
