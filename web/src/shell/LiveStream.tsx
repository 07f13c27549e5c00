import { useLive } from '@/api/live/useLive';
import { useOrganizationOrNone } from './useGo';

/** Keeps the stream of the organization open; shows nothing itself. */
export function LiveStream() {
  const organization = useOrganizationOrNone();
  return organization ? <Following organization={organization.id} /> : null;
}

function Following({ organization }: { readonly organization: string }) {
  useLive(organization);
  return null;
}
