import { useQueryClient } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import type { Organization } from '@/api/types';
import { NamedAct } from '@/forms/NamedAct';
import { texts } from './texts';

const words = texts.closure;

/** The end of an organization. The gate shows what follows. */
export function CloseOrganization({ organization }: { readonly organization: Organization }) {
  const client = useQueryClient();
  const owns = organization.role === 'owner';
  const shown = keys.organization(organization.id);
  const close = () =>
    answer(
      api.POST('/api/v1/organizations/{organization}/closure', {
        params: { path: { organization: organization.id } },
        body: { confirm: organization.slug },
      }),
    );
  return (
    <NamedAct
      title={words.title}
      detail={owns ? words.detail : words.ownersOnly}
      act={words.act}
      disabled={!owns}
      name={organization.slug}
      question={words.confirmTitle(organization.name)}
      consequence={words.confirmDetail}
      confirm={words.act}
      run={close}
      onDone={(closed) => client.setQueryData(shown, closed)}
      shown={shown}
    />
  );
}
