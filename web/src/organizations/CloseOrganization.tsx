import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import type { Organization } from '@/api/types';
import { ConfirmName } from '@/design/ConfirmName';
import { DangerousAct } from '@/design/DangerZone';
import { texts } from './texts';

const words = texts.closure;

/** The end of an organization. The gate shows what follows. */
export function CloseOrganization({ organization }: { readonly organization: Organization }) {
  const [asking, setAsking] = useState(false);
  const client = useQueryClient();
  const owns = organization.role === 'owner';
  const close = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/v1/organizations/{organization}/closure', {
          params: { path: { organization: organization.id } },
          body: { confirm: organization.slug },
        }),
      ),
    onSuccess: (closed) => client.setQueryData(keys.organization(organization.id), closed),
    onSettled: () => setAsking(false),
  });
  return (
    <>
      <DangerousAct
        title={words.title}
        detail={owns ? words.detail : words.ownersOnly}
        act={words.act}
        disabled={!owns}
        onAct={() => setAsking(true)}
      />
      <ConfirmName
        open={asking}
        onOpenChange={setAsking}
        title={words.confirmTitle(organization.name)}
        name={organization.slug}
        act={words.act}
        busy={close.isPending}
        onConfirm={() => close.mutate()}
      >
        <p>{words.confirmDetail}</p>
      </ConfirmName>
    </>
  );
}
