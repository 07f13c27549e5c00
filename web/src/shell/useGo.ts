import { useNavigate, useParams } from '@tanstack/react-router';
import { useMe } from './hooks';
import { remembered } from './remembered';

/** The organization that the address names, if it names one of the person's. */
export function useOrganizationOrNone() {
  const { organization: slug } = useParams({ strict: false });
  return useMe().organizations.find((one) => one.slug === slug);
}

/** The one in the address, else the one that was looked at last, else the first. */
export function useNearestOrganization() {
  const here = useOrganizationOrNone();
  const { organizations } = useMe();
  const last = remembered('organization');
  return here ?? organizations.find(({ slug }) => slug === last) ?? organizations[0];
}

/** Where the keyboard and the palette go. Without an organization all lead to the list of them. */
export function useGo() {
  const navigate = useNavigate();
  const organization = useNearestOrganization()?.slug;
  const within = (go: (organization: string) => Promise<void>) => () => {
    void (organization ? go(organization) : navigate({ to: '/organizations' }));
  };
  return {
    home: within((slug) => navigate({ to: '/o/$organization', params: { organization: slug } })),
    workspaces: within((slug) => navigate({ to: '/o/$organization/workspaces', params: { organization: slug } })),
    createWorkspace: within((slug) =>
      navigate({ to: '/o/$organization/workspaces/new', params: { organization: slug } }),
    ),
    members: within((slug) => navigate({ to: '/o/$organization/members', params: { organization: slug } })),
    audit: within((slug) => navigate({ to: '/o/$organization/audit', params: { organization: slug } })),
    settings: within((slug) => navigate({ to: '/o/$organization/settings', params: { organization: slug } })),
    system: () => void navigate({ to: '/system' }),
    organizations: () => void navigate({ to: '/organizations' }),
    found: () => void navigate({ to: '/organizations/new' }),
    account: () => void navigate({ to: '/account' }),
    keys: () => void navigate({ to: '/account', search: { tab: 'keys' } }),
  };
}
