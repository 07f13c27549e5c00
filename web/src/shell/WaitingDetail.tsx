import { Page } from '@/design/Page';
import { Skeleton } from '@/design/Skeleton';

/** The page of one resource, as long as nothing is known of it but that it has tabs. */
export function WaitingDetail() {
  return (
    <Page
      title={<Skeleton className="h-7 w-40" />}
      below={<Skeleton className="h-4 w-64" />}
      tabs={<Skeleton className="h-9 w-full" />}
    >
      <Skeleton className="h-64 w-full rounded-lg" />
    </Page>
  );
}
