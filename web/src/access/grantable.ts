import type { Role } from '@/api/types';

/** As people read it: built-in roles are named for programs, those of the organization by somebody. */
export function called({ id, name }: Pick<Role, 'id' | 'name'>): string {
  if (id) return name;
  const words = name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** One that the organization made, and can change. */
export type OwnRole = Role & { readonly id: string; readonly generation: number };

export function isOwn(role: Role): role is OwnRole {
  return Boolean(role.id);
}

const OF_ORGANIZATION = ['admin', 'member', 'billing', 'viewer'];

/** The roles that can be granted on a scope: built-in ones on their own kind, those of the organization anywhere. */
export function grantable(roles: readonly Role[], scope: string): readonly Role[] {
  return roles.filter((role) => {
    if (isOwn(role)) return true;
    const { name } = role;
    if (scope.startsWith('ws_')) return name.startsWith('workspace');
    if (scope.startsWith('proj_')) return name.startsWith('project');
    return OF_ORGANIZATION.includes(name);
  });
}
