import { useSearch } from '@tanstack/react-router';
import { Suspense } from 'react';
import { Page } from '@/design/Page';
import { part } from '@/design/part';
import { SkeletonRows } from '@/design/Skeleton';
import { PageTabs } from '@/shell/PageTabs';
import { Profile } from './Profile';
import { texts } from './texts';

const SessionsTab = part(() => import('./SessionsTab'), 'SessionsTab');
const KeysTab = part(() => import('./KeysTab'), 'KeysTab');
const ActivityTab = part(() => import('./ActivityTab'), 'ActivityTab');

const TABS = [
  { tab: 'profile', text: texts.account.profile },
  { tab: 'sessions', text: texts.account.sessions },
  { tab: 'keys', text: texts.account.keys },
  { tab: 'activity', text: texts.account.activity },
] as const;

export function AccountPage() {
  const { tab = 'profile' } = useSearch({ from: '/app/account' });
  return (
    <Page
      title={texts.account.title}
      description={texts.account.description}
      tabs={<PageTabs label={texts.account.title} tabs={TABS} active={tab} />}
    >
      <Suspense fallback={<SkeletonRows />}>
        {tab === 'profile' && <Profile />}
        {tab === 'sessions' && <SessionsTab />}
        {tab === 'keys' && <KeysTab />}
        {tab === 'activity' && <ActivityTab />}
      </Suspense>
    </Page>
  );
}
