import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Suspense } from 'react';
import type { Application } from '@/api/types';
import { Id } from '@/design/Copy';
import { Page } from '@/design/Page';
import { part } from '@/design/part';
import { SkeletonRows } from '@/design/Skeleton';
import { Time } from '@/design/Time';
import { Loaded } from '@/shell/Loaded';
import { PageTabs } from '@/shell/PageTabs';
import { WaitingDetail } from '@/shell/WaitingDetail';
import { ApplicationActs } from './ApplicationActs';
import { ApplicationStatus } from './ApplicationStatus';
import { OverviewTab } from './OverviewTab';
import { applicationQuery } from './queries';
import { texts } from './texts';

const LogsTab = part(() => import('./LogsTab'), 'LogsTab');
const EventsTab = part(() => import('./EventsTab'), 'EventsTab');
const ReleasesTab = part(() => import('./ReleasesTab'), 'ReleasesTab');
const YamlTab = part(() => import('@/shell/YamlTab'), 'YamlTab');
const SettingsTab = part(() => import('./SettingsTab'), 'SettingsTab');

const route = getRouteApi('/app/o/$organization/w/$workspace/p/$project/apps/$application');
const TABS = (['overview', 'logs', 'events', 'releases', 'yaml', 'settings'] as const).map((tab) => ({
  tab,
  text: texts.tabs[tab],
}));

export function ApplicationPage() {
  const { application: id } = route.useParams();
  const query = useQuery(applicationQuery(id));
  return (
    <Loaded query={query} skeleton={<WaitingDetail />}>
      {(application) => <ApplicationView application={application} />}
    </Loaded>
  );
}

function ApplicationView({ application }: { readonly application: Application }) {
  const { tab = 'overview' } = route.useSearch();
  return (
    <Page
      title={application.name}
      beside={<ApplicationStatus application={application} solid />}
      below={
        <>
          <Id value={application.id} short />
          <code className="truncate">{application.image}</code>
          <span>
            {`${texts.created} `}
            <Time at={application.createdAt} />
          </span>
        </>
      }
      acts={<ApplicationActs application={application} />}
      tabs={<PageTabs label={application.name} tabs={TABS} active={tab} />}
    >
      <Suspense fallback={<SkeletonRows />}>
        {tab === 'overview' && <OverviewTab application={application} />}
        {tab === 'logs' && <LogsTab application={application} />}
        {tab === 'events' && <EventsTab application={application.id} />}
        {tab === 'releases' && <ReleasesTab application={application} />}
        {tab === 'yaml' && <YamlTab resource={application} command={`hexarch app get ${application.name}`} />}
        {tab === 'settings' && <SettingsTab key={application.generation} application={application} />}
      </Suspense>
    </Page>
  );
}
