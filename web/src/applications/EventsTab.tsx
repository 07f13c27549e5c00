import { useInfiniteQuery } from '@tanstack/react-query';
import { EventList } from '@/workspaces/EventList';
import { applicationEventsQuery } from './queries';

export function EventsTab({ application }: { readonly application: string }) {
  return <EventList query={useInfiniteQuery(applicationEventsQuery(application))} />;
}
