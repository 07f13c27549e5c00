import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import { CreateNamed } from '@/forms/CreateNamed';
import { texts } from './texts';

interface CreateGroupProps {
  readonly organization: string;
  readonly onClose: () => void;
}

export function CreateGroup({ organization, onClose }: CreateGroupProps) {
  return (
    <CreateNamed
      words={texts.groups}
      send={(body, headers) =>
        answer(
          api.POST('/api/v1/organizations/{organization}/groups', {
            params: { path: { organization }, header: headers },
            body,
          }),
        )
      }
      list={keys.groups(organization)}
      onClose={onClose}
    />
  );
}
