import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Suspense } from 'react';
import type { Project } from '@/api/types';
import { ApplicationsTab } from '@/applications/ApplicationsTab';
import { Id } from '@/design/Copy';
import { Notice } from '@/design/Notice';
import { Page } from '@/design/Page';
import { part } from '@/design/part';
import { SkeletonRows } from '@/design/Skeleton';
import { Time } from '@/design/Time';
import { Loaded } from '@/shell/Loaded';
import { PageTabs } from '@/shell/PageTabs';
import { WaitingDetail } from '@/shell/WaitingDetail';
import { ProjectStatus } from './ProjectStatus';
import { projectQuery } from './queries';
import { texts } from './texts';

const MembersTab = part(() => import('./MembersTab'), 'MembersTab');
const QuotaTab = part(() => import('./QuotaTab'), 'QuotaTab');
const YamlTab = part(() => import('@/shell/YamlTab'), 'YamlTab');
const SettingsTab = part(() => import('./SettingsTab'), 'SettingsTab');

const route = getRouteApi('/app/o/$organization/w/$workspace/p/$project/');
const TABS = (['applications', 'members', 'quota', 'yaml', 'settings'] as const).map((tab) => ({
  tab,
  text: texts.tabs[tab],
}));

export function ProjectPage() {
  const { project: id } = route.useParams();
  const query = useQuery(projectQuery(id));
  return (
    <Loaded query={query} skeleton={<WaitingDetail />}>
      {(project) => <ProjectView project={project} />}
    </Loaded>
  );
}

function ProjectView({ project }: { readonly project: Project }) {
  const { tab = 'applications' } = route.useSearch();
  return (
    <Page
      title={project.name}
      beside={<ProjectStatus state={project.state} solid />}
      below={
        <>
          <Id value={project.id} short />
          <span>
            {`${texts.namespace} `}
            <code>{project.namespace}</code>
          </span>
          <span>
            {`${texts.created} `}
            <Time at={project.createdAt} />
          </span>
        </>
      }
      tabs={<PageTabs label={project.name} tabs={TABS} active={tab} />}
    >
      {project.state === 'failed' && (
        <Notice tone="bad" title={texts.failed}>
          {project.reason}
        </Notice>
      )}
      <Suspense fallback={<SkeletonRows />}>
        {tab === 'applications' && <ApplicationsTab project={project} />}
        {tab === 'members' && <MembersTab project={project} />}
        {tab === 'quota' && <QuotaTab key={project.generation} project={project} />}
        {tab === 'yaml' && <YamlTab resource={project} command={`hexarch project get ${project.name}`} />}
        {tab === 'settings' && <SettingsTab project={project} />}
      </Suspense>
    </Page>
  );
}
