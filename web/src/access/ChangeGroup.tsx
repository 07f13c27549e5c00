import { answer, api, ifMatch } from '@/api/client';
import { keys } from '@/api/keys';
import type { Group } from '@/api/types';
import { NamedDialog } from '@/forms/NamedDialog';
import { texts } from './texts';

const words = texts.groups;

interface ChangeGroupProps {
  readonly organization: string;
  readonly group: Group;
  readonly onClose: () => void;
}

export function ChangeGroup({ organization, group, onClose }: ChangeGroupProps) {
  return (
    <NamedDialog
      title={words.change}
      act={texts.save}
      words={words}
      initial={group}
      send={(body, headers) =>
        answer(
          api.PATCH('/api/v1/organizations/{organization}/groups/{group}', {
            params: { path: { organization, group: group.id }, header: { ...headers, ...ifMatch(group) } },
            body,
          }),
        )
      }
      done={words.changed}
      stale={keys.groups(organization)}
      onClose={onClose}
    />
  );
}
