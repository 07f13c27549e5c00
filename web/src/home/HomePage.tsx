import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { rowsOf } from '@/api/pages';
import { Button } from '@/design/Button';
import { Meter } from '@/design/Meter';
import { Page } from '@/design/Page';
import { Panel } from '@/design/Panel';
import { share } from '@/design/quantity';
import { Skeleton, SkeletonRows } from '@/design/Skeleton';
import { texts as organizationTexts } from '@/organizations/texts';
import { useMayHere } from '@/shell/access';
import { useMe, useOrganization } from '@/shell/hooks';
import { Loaded } from '@/shell/Loaded';
import { TaskRow } from '@/shell/TaskRow';
import { tasksQuery } from '@/shell/tasks';
import { quotaQuery, workspacesQuery } from '@/workspaces/queries';
import { texts as workspaceTexts } from '@/workspaces/texts';
import { FirstSteps } from './FirstSteps';
import { PartsPanel } from './PartsPanel';
import { RecentPanel } from './RecentPanel';
import { texts } from './texts';
import { WorkspaceCards } from './WorkspaceCards';

export function HomePage() {
  const organization = useOrganization();
  const me = useMe();
  const mayCreate = useMayHere()('workspace.create');
  const workspaces = useInfiniteQuery(workspacesQuery(organization.id));
  const params = { organization: organization.slug };
  const some = rowsOf(workspaces.data).length > 0;
  return (
    <Page
      title={texts.title(me.displayName.split(' ')[0] ?? me.displayName)}
      description={texts.description(organization.name)}
      acts={
        mayCreate &&
        some && (
          <Button kind="primary" icon={Plus} asChild>
            <Link to="/o/$organization/workspaces/new" params={params} data-create>
              {workspaceTexts.create}
            </Link>
          </Button>
        )
      }
    >
      <Loaded query={workspaces} skeleton={<Skeleton className="h-44 w-full rounded-lg" />}>
        {(data) =>
          some ? <WorkspaceCards workspaces={rowsOf(data)} organization={organization.slug} /> : <FirstSteps />
        }
      </Loaded>
      <div className="grid min-w-0 items-start gap-6 lg:grid-cols-[3fr_2fr]">
        <RecentPanel />
        <div className="grid gap-6">
          <TasksPanel organization={organization.id} />
          <QuotaPanel organization={organization.id} />
          <PartsPanel />
        </div>
      </div>
    </Page>
  );
}

function TasksPanel({ organization }: { readonly organization: string }) {
  const query = useQuery(tasksQuery(organization));
  return (
    <Panel title={texts.tasks} flush>
      <Loaded query={query} skeleton={<SkeletonRows rows={1} />}>
        {({ items }) => {
          const open = items.filter(({ state }) => state === 'running' || state === 'waiting');
          if (open.length === 0) return <p className="px-4 py-3.5 text-ink-faint">{texts.noTasks}</p>;
          return (
            <ul className="divide-y divide-line">
              {open.map((task) => (
                <TaskRow key={`${task.resource.id} ${task.kind} ${task.startedAt}`} task={task} />
              ))}
            </ul>
          );
        }}
      </Loaded>
    </Panel>
  );
}

function QuotaPanel({ organization }: { readonly organization: string }) {
  const query = useQuery(quotaQuery(organization));
  const names = organizationTexts.settings.quotaNames;
  return (
    <Panel title={texts.quota}>
      <Loaded query={query} skeleton={<Skeleton className="h-8 w-full" />}>
        {({ items }) => (
          <div className="grid gap-4">
            {items.map(({ name, used, limit }) => (
              <Meter
                key={name}
                label={names[name] ?? name}
                used={String(used)}
                limit={String(limit)}
                share={share(used, limit)}
              />
            ))}
          </div>
        )}
      </Loaded>
    </Panel>
  );
}
