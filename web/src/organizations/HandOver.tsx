import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import type { Member, Organization } from '@/api/types';
import { ConfirmName } from '@/design/ConfirmName';
import { Field } from '@/design/Field';
import { Select } from '@/design/Select';
import { toast } from '@/design/toasts';
import { texts } from './texts';

const words = texts.transfer;

interface HandOverProps {
  readonly organization: Organization;
  /** Who may become the owner. */
  readonly heirs: readonly Member[];
  readonly onClose: () => void;
}

/** Asks who shall be the owner, and for the name of what is handed over. */
export function HandOver({ organization, heirs, onClose }: HandOverProps) {
  const [heir, setHeir] = useState('');
  const client = useQueryClient();
  const transfer = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/v1/organizations/{organization}/ownership', {
          params: { path: { organization: organization.id } },
          body: { person: heir },
        }),
      ),
    onSuccess: ({ person }) => toast({ tone: 'good', title: words.done(person.displayName) }),
    onSettled: async () => {
      onClose();
      await client.invalidateQueries({ queryKey: keys.organization(organization.id) });
      await client.invalidateQueries({ queryKey: keys.me, exact: true });
    },
  });
  return (
    <ConfirmName
      open
      onOpenChange={(open) => !open && onClose()}
      title={words.confirmTitle(organization.name)}
      name={organization.slug}
      act={words.act}
      busy={transfer.isPending}
      disabled={!heir}
      onConfirm={() => transfer.mutate()}
    >
      <p className="mb-4">{words.confirmDetail}</p>
      <Field label={words.heir}>
        <Select
          value={heir}
          placeholder={words.choose}
          choices={heirs.map(({ person }) => ({
            value: person.id,
            label: person.displayName,
            detail: person.email,
          }))}
          onChange={setHeir}
        />
      </Field>
    </ConfirmName>
  );
}
