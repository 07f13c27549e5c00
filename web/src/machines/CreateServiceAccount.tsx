import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import { NamedDialog } from '@/forms/NamedDialog';
import { texts } from './texts';

const words = texts.accounts;

interface CreateServiceAccountProps {
  readonly organization: string;
  readonly onClose: () => void;
}

export function CreateServiceAccount({ organization, onClose }: CreateServiceAccountProps) {
  return (
    <NamedDialog
      title={words.create}
      detail={words.description}
      words={words}
      send={(body, headers) =>
        answer(
          api.POST('/api/v1/organizations/{organization}/service-accounts', {
            params: { path: { organization }, header: headers },
            body,
          }),
        )
      }
      done={words.created}
      stale={keys.serviceAccounts(organization)}
      onClose={onClose}
    />
  );
}
