import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { type Pages, rowsOf } from '@/api/pages';
import type { ResourceEvent } from '@/api/types';
import { Empty } from '@/design/Empty';
import { Panel } from '@/design/Panel';
import { SkeletonRows } from '@/design/Skeleton';
import { Loaded } from '@/shell/Loaded';
import { More } from '@/shell/ResourceList';
import { EventLine } from './EventLine';
import { texts } from './texts';

export function EventList({ query }: { readonly query: UseInfiniteQueryResult<Pages<ResourceEvent>> }) {
  return (
    <Panel flush>
      <Loaded query={query} skeleton={<SkeletonRows />}>
        {(data) => {
          const events = rowsOf(data);
          if (events.length === 0) return <Empty title={texts.events.empty}>{texts.events.emptyDetail}</Empty>;
          return (
            <ul className="divide-y divide-line">
              {events.map((event) => (
                <EventLine key={`${event.at} ${event.reason} ${event.object ?? ''} ${event.message}`} event={event} />
              ))}
            </ul>
          );
        }}
      </Loaded>
      <More query={query} />
    </Panel>
  );
}
