import { answer, api } from '@/api/client';
import { RoleDialog } from './RoleDialog';
import { texts } from './texts';

const words = texts.roles;

interface CreateRoleProps {
  readonly organization: string;
  readonly onClose: () => void;
}

export function CreateRole({ organization, onClose }: CreateRoleProps) {
  return (
    <RoleDialog
      organization={organization}
      title={words.create}
      send={(body, headers) =>
        answer(
          api.POST('/api/v1/organizations/{organization}/roles', {
            params: { path: { organization }, header: headers },
            body,
          }),
        )
      }
      done={words.created}
      onClose={onClose}
    />
  );
}
