import { useInfiniteQuery } from '@tanstack/react-query';
import { EventList } from './EventList';
import { workspaceEventsQuery } from './queries';

export function EventsTab({ workspace }: { readonly workspace: string }) {
  return <EventList query={useInfiniteQuery(workspaceEventsQuery(workspace))} />;
}
