import { answer, api, ifMatch } from '@/api/client';
import { keys } from '@/api/keys';
import type { ServiceAccount } from '@/api/types';
import { NamedDialog } from '@/forms/NamedDialog';
import { texts } from './texts';

const words = texts.accounts;

interface ChangeServiceAccountProps {
  readonly organization: string;
  readonly account: ServiceAccount;
  readonly onClose: () => void;
}

export function ChangeServiceAccount({ organization, account, onClose }: ChangeServiceAccountProps) {
  return (
    <NamedDialog
      title={words.change}
      act={texts.save}
      words={words}
      initial={account}
      send={(body, headers) =>
        answer(
          api.PATCH('/api/v1/organizations/{organization}/service-accounts/{account}', {
            params: { path: { organization, account: account.id }, header: { ...headers, ...ifMatch(account) } },
            body,
          }),
        )
      }
      done={words.changed}
      stale={keys.serviceAccounts(organization)}
      onClose={onClose}
    />
  );
}
