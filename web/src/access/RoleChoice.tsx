import type { Role } from '@/api/types';
import { Select } from '@/design/Select';
import { called, grantable } from './grantable';
import { texts } from './texts';

interface RoleChoiceProps {
  readonly roles: readonly Role[];
  /** Where it is to hold: not every role can be held everywhere. */
  readonly scope: string;
  readonly value: string;
  readonly onChange: (role: string) => void;
}

export function RoleChoice({ roles, scope, value, onChange }: RoleChoiceProps) {
  return (
    <Select
      value={value}
      placeholder={texts.grants.choose}
      choices={grantable(roles, scope).map((role) => ({
        value: role.id ?? role.name,
        label: called(role),
        detail: role.description,
      }))}
      onChange={onChange}
    />
  );
}
