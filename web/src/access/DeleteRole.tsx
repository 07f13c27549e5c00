import { answer, api, ifMatch } from '@/api/client';
import { keys } from '@/api/keys';
import { ConfirmAct } from '@/forms/ConfirmAct';
import type { OwnRole } from './grantable';
import { texts } from './texts';

const words = texts.roles;

interface DeleteRoleProps {
  readonly organization: string;
  readonly role: OwnRole;
  readonly onClose: () => void;
}

export function DeleteRole({ organization, role, onClose }: DeleteRoleProps) {
  return (
    <ConfirmAct
      title={words.removeTitle(role.name)}
      act={words.remove}
      send={() =>
        answer(
          api.DELETE('/api/v1/organizations/{organization}/roles/{role}', {
            params: { path: { organization, role: role.id }, header: ifMatch(role) },
          }),
        )
      }
      done={words.removed(role.name)}
      stale={[{ queryKey: keys.roles(organization) }]}
      onClose={onClose}
    >
      {words.removeDetail}
    </ConfirmAct>
  );
}
