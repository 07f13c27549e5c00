import { answer, api, ifMatch } from '@/api/client';
import type { OwnRole } from './grantable';
import { RoleDialog } from './RoleDialog';
import { texts } from './texts';

const words = texts.roles;

interface ChangeRoleProps {
  readonly organization: string;
  readonly role: OwnRole;
  readonly onClose: () => void;
}

export function ChangeRole({ organization, role, onClose }: ChangeRoleProps) {
  return (
    <RoleDialog
      organization={organization}
      title={words.change}
      act={texts.save}
      initial={role}
      send={(body, headers) =>
        answer(
          api.PATCH('/api/v1/organizations/{organization}/roles/{role}', {
            params: { path: { organization, role: role.id }, header: { ...headers, ...ifMatch(role) } },
            body,
          }),
        )
      }
      done={words.changed}
      onClose={onClose}
    />
  );
}
