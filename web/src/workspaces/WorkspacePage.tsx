import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Suspense } from 'react';
import type { Workspace } from '@/api/types';
import { Id } from '@/design/Copy';
import { Page } from '@/design/Page';
import { part } from '@/design/part';
import { SkeletonRows } from '@/design/Skeleton';
import { Time } from '@/design/Time';
import { Loaded } from '@/shell/Loaded';
import { PageTabs } from '@/shell/PageTabs';
import { WaitingDetail } from '@/shell/WaitingDetail';
import { OverviewTab } from './OverviewTab';
import { workspaceQuery } from './queries';
import { texts } from './texts';
import { WorkspaceActs } from './WorkspaceActs';
import { WorkspaceStatus } from './WorkspaceStatus';

const ProjectsTab = part(() => import('@/projects/ProjectsTab'), 'ProjectsTab');
const EventsTab = part(() => import('./EventsTab'), 'EventsTab');
const UsageTab = part(() => import('./UsageTab'), 'UsageTab');
const YamlTab = part(() => import('@/shell/YamlTab'), 'YamlTab');
const SettingsTab = part(() => import('./SettingsTab'), 'SettingsTab');

const route = getRouteApi('/app/o/$organization/w/$workspace/');
const TABS = (['overview', 'projects', 'events', 'usage', 'yaml', 'settings'] as const).map((tab) => ({
  tab,
  text: texts.tabs[tab],
}));

export function WorkspacePage() {
  const { workspace: id } = route.useParams();
  const query = useQuery(workspaceQuery(id));
  return (
    <Loaded query={query} skeleton={<WaitingDetail />}>
      {(workspace) => <WorkspaceView workspace={workspace} />}
    </Loaded>
  );
}

function WorkspaceView({ workspace }: { readonly workspace: Workspace }) {
  const { tab = 'overview' } = route.useSearch();
  return (
    <Page
      title={workspace.name}
      beside={<WorkspaceStatus workspace={workspace} solid />}
      below={
        <>
          <Id value={workspace.id} short />
          <span>
            {`${texts.created} `}
            <Time at={workspace.createdAt} />
          </span>
        </>
      }
      acts={<WorkspaceActs workspace={workspace} />}
      tabs={<PageTabs label={workspace.name} tabs={TABS} active={tab} />}
    >
      <Suspense fallback={<SkeletonRows />}>
        {tab === 'overview' && <OverviewTab workspace={workspace} />}
        {tab === 'projects' && <ProjectsTab workspace={workspace} />}
        {tab === 'events' && <EventsTab workspace={workspace.id} />}
        {tab === 'usage' && <UsageTab workspace={workspace} />}
        {tab === 'yaml' && <YamlTab resource={workspace} command={`hexarch workspace get ${workspace.name}`} />}
        {tab === 'settings' && <SettingsTab workspace={workspace} />}
      </Suspense>
    </Page>
  );
}
