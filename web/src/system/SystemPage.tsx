import { useSearch } from '@tanstack/react-router';
import { Suspense } from 'react';
import { Page } from '@/design/Page';
import { part } from '@/design/part';
import { SkeletonRows } from '@/design/Skeleton';
import { useMe } from '@/shell/hooks';
import { PageTabs } from '@/shell/PageTabs';
import { PartsTab } from './PartsTab';
import { texts } from './texts';

const ClustersTab = part(() => import('./ClustersTab'), 'ClustersTab');
const OrganizationsTab = part(() => import('./OrganizationsTab'), 'OrganizationsTab');
const PeopleTab = part(() => import('./PeopleTab'), 'PeopleTab');

const TABS = [
  { tab: 'parts', text: texts.parts },
  { tab: 'clusters', text: texts.clusters },
  { tab: 'organizations', text: texts.organizations },
  { tab: 'people', text: texts.people },
] as const;

export function SystemPage() {
  const { tab = 'parts' } = useSearch({ from: '/app/system' });
  const operator = useMe().platformRoles.includes('operator');
  return (
    <Page
      title={texts.title}
      description={texts.description}
      tabs={operator && <PageTabs label={texts.title} tabs={TABS} active={tab} />}
    >
      <Suspense fallback={<SkeletonRows />}>
        {tab === 'clusters' && operator && <ClustersTab />}
        {tab === 'organizations' && operator && <OrganizationsTab />}
        {tab === 'people' && operator && <PeopleTab />}
        {(tab === 'parts' || !operator) && <PartsTab />}
      </Suspense>
    </Page>
  );
}
