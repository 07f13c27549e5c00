import { Navigate } from '@tanstack/react-router';
import { useMe } from '@/shell/hooks';
import { useNearestOrganization } from '@/shell/useGo';
import { OrganizationsPage } from './OrganizationsPage';

/** `/` is where one was last; without an organization it is the list of them. */
export function StartPage() {
  const nearest = useNearestOrganization();
  const { organizations } = useMe();
  if (nearest && organizations.length > 0)
    return <Navigate to="/o/$organization" params={{ organization: nearest.slug }} replace />;
  return <OrganizationsPage />;
}
