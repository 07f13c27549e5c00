import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import { CreateNamed } from '@/forms/CreateNamed';
import { texts } from './texts';

interface CreateServiceAccountProps {
  readonly organization: string;
  readonly onClose: () => void;
}

export function CreateServiceAccount({ organization, onClose }: CreateServiceAccountProps) {
  return (
    <CreateNamed
      words={texts.accounts}
      send={(body, headers) =>
        answer(
          api.POST('/api/v1/organizations/{organization}/service-accounts', {
            params: { path: { organization }, header: headers },
            body,
          }),
        )
      }
      list={keys.serviceAccounts(organization)}
      onClose={onClose}
    />
  );
}
