import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Grants } from '@/access/Grants';
import { Page } from '@/design/Page';
import { Skeleton } from '@/design/Skeleton';
import { useMayHere } from '@/shell/access';
import { useOrganization } from '@/shell/hooks';
import { Loaded } from '@/shell/Loaded';
import { serviceAccountQuery } from './queries';
import { ServiceAccountKeys } from './ServiceAccountKeys';

export function ServiceAccountPage() {
  const organization = useOrganization();
  const may = useMayHere();
  const { account } = useParams({ from: '/app/o/$organization/service-accounts/$account' });
  const query = useQuery(serviceAccountQuery(organization.id, account));
  return (
    <Loaded query={query} skeleton={<Skeleton className="h-40 w-full" />}>
      {({ name, description }) => (
        <Page title={name} description={description}>
          {may('serviceAccountKey.list') && (
            <ServiceAccountKeys organization={organization} account={account} name={name} />
          )}
          <Grants organization={organization} subject={account} />
        </Page>
      )}
    </Loaded>
  );
}
