import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch } from '@/api/client';
import { keys } from '@/api/keys';
import type { ServiceAccount } from '@/api/types';
import { ConfirmName } from '@/design/ConfirmName';
import { toast } from '@/design/toasts';
import { texts } from './texts';

const words = texts.accounts;

interface DeleteServiceAccountProps {
  readonly organization: string;
  readonly account: ServiceAccount;
  readonly onClose: () => void;
}

/** What uses its keys stops at once: the name is typed before. */
export function DeleteServiceAccount({ organization, account, onClose }: DeleteServiceAccountProps) {
  const client = useQueryClient();
  const remove = useMutation({
    mutationFn: () =>
      answer(
        api.DELETE('/api/v1/organizations/{organization}/service-accounts/{account}', {
          params: { path: { organization, account: account.id }, header: ifMatch(account) },
        }),
      ),
    onSuccess: () => toast({ tone: 'good', title: words.removed(account.name) }),
    onSettled: async () => {
      onClose();
      await client.invalidateQueries({ queryKey: keys.serviceAccounts(organization) });
      await client.invalidateQueries({ queryKey: keys.groups(organization) });
    },
  });
  return (
    <ConfirmName
      open
      onOpenChange={(open) => !open && onClose()}
      title={words.removeTitle(account.name)}
      name={account.name}
      act={words.remove}
      busy={remove.isPending}
      onConfirm={() => remove.mutate()}
    >
      {words.removeDetail}
    </ConfirmName>
  );
}
