import { useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { useOrganization } from '@/shell/hooks';
import { ClosedOrganization } from './ClosedOrganization';
import { organizationQuery } from './queries';

/** The live stream of a closed organization ends: whether it is open again can only be asked. */
const AGAIN = 15_000;

/** The pages of an organization, or why there are none now. */
export function OrganizationGate() {
  const { id } = useOrganization();
  const { data } = useQuery({ ...organizationQuery(id), refetchInterval: AGAIN });
  return data && data.state !== 'active' ? <ClosedOrganization organization={data} /> : <Outlet />;
}
