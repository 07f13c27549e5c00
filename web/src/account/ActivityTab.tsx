import { useInfiniteQuery } from '@tanstack/react-query';
import { AuditTable } from '@/audit/AuditTable';
import { Empty } from '@/design/Empty';
import { activityQuery } from './queries';
import { texts } from './texts';

export function ActivityTab() {
  const query = useInfiniteQuery(activityQuery);
  return (
    <>
      <p className="max-w-2xl text-ink-soft">{texts.activity.description}</p>
      <AuditTable query={query} empty={<Empty title={texts.activity.empty}>{texts.activity.emptyDetail}</Empty>} />
    </>
  );
}
