import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import { NamedDialog } from '@/forms/NamedDialog';
import { texts } from './texts';

const words = texts.groups;

interface CreateGroupProps {
  readonly organization: string;
  readonly onClose: () => void;
}

export function CreateGroup({ organization, onClose }: CreateGroupProps) {
  return (
    <NamedDialog
      title={words.create}
      detail={words.description}
      words={words}
      send={(body, headers) =>
        answer(
          api.POST('/api/v1/organizations/{organization}/groups', {
            params: { path: { organization }, header: headers },
            body,
          }),
        )
      }
      done={words.created}
      stale={keys.groups(organization)}
      onClose={onClose}
    />
  );
}
