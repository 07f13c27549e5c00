import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import type { Project, Workspace } from '@/api/types';
import { Button } from '@/design/Button';
import { Empty } from '@/design/Empty';
import { bytes, cores } from '@/design/quantity';
import { type Column, rowLink } from '@/design/Table';
import { Time } from '@/design/Time';
import { useMay } from '@/shell/access';
import { useOrganization } from '@/shell/hooks';
import { ResourceList } from '@/shell/ResourceList';
import { ProjectStatus } from './ProjectStatus';
import { projectsQuery } from './queries';
import { texts } from './texts';

export function ProjectsTab({ workspace }: { readonly workspace: Workspace }) {
  const { slug } = useOrganization();
  const mayCreate = useMay(workspace.id)('project.create');
  const query = useInfiniteQuery(projectsQuery(workspace.id));
  const params = { organization: slug, workspace: workspace.id };
  const ready = workspace.state === 'ready';
  const create = mayCreate && ready && (
    <Button kind="primary" icon={Plus} asChild>
      <Link to="/o/$organization/w/$workspace/new-project" params={params} data-create>
        {texts.create}
      </Link>
    </Button>
  );
  return (
    <>
      {create && <div className="flex justify-end">{create}</div>}
      <ResourceList
        query={query}
        columns={columns(params)}
        id={({ id }) => id}
        label={texts.title}
        empty={
          <Empty title={texts.empty} act={create} command={`hexarch project create shop --workspace ${workspace.name}`}>
            {ready ? texts.emptyDetail : texts.notReady}
          </Empty>
        }
      />
    </>
  );
}

/** `2 cores · 4 GiB · 20 pods`, as far as there are limits. */
export function quotaWords(quota: Project['quota']): string {
  const parts = [
    quota?.cpu && `${cores(quota.cpu)} cores`,
    quota?.memory && bytes(quota.memory),
    typeof quota?.pods === 'number' && `${quota.pods} pods`,
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(' · ') : texts.noQuota;
}

function columns(params: { readonly organization: string; readonly workspace: string }): readonly Column<Project>[] {
  return [
    {
      key: 'name',
      title: texts.name,
      by: ({ name }) => name,
      cell: ({ id, name }) => (
        <Link to="/o/$organization/w/$workspace/p/$project" params={{ ...params, project: id }} {...rowLink}>
          {name}
        </Link>
      ),
    },
    { key: 'state', title: texts.state, cell: ({ state }) => <ProjectStatus state={state} /> },
    { key: 'namespace', title: texts.namespace, from: 'md', cell: ({ namespace }) => <code>{namespace}</code> },
    {
      key: 'quota',
      title: texts.quota,
      from: 'lg',
      cell: ({ quota }) => <span className="text-ink-soft">{quotaWords(quota)}</span>,
    },
    {
      key: 'created',
      title: texts.created,
      align: 'right',
      from: 'sm',
      by: ({ createdAt }) => createdAt,
      cell: ({ createdAt }) => <Time at={createdAt} />,
    },
  ];
}
