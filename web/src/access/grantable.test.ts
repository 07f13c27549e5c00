import { describe, expect, it } from 'vitest';
import type { Role } from '@/api/types';
import { called, grantable } from './grantable';

const role = (name: string, id: string | null = null): Role => ({
  name,
  id,
  description: '',
  permissions: [],
  generation: id ? 1 : null,
});
const roles = [role('owner'), role('admin'), role('workspaceViewer'), role('projectAdmin'), role('Clerk', 'role_1')];
const names = (scope: string) => grantable(roles, scope).map(({ name }) => name);

describe('roles that can be granted', () => {
  it('should be of the kind of the scope, and those of the organization everywhere', () => {
    expect(names('org_1')).toEqual(['admin', 'Clerk']);
    expect(names('ws_1')).toEqual(['workspaceViewer', 'Clerk']);
    expect(names('proj_1')).toEqual(['projectAdmin', 'Clerk']);
  });

  it('should never make an owner: that is settled among the members', () => {
    expect(names('org_1')).not.toContain('owner');
  });
});

describe('the name of a role', () => {
  it('should read a built-in one as words, and leave what somebody wrote', () => {
    expect(called({ name: 'workspaceAdmin' })).toBe('Workspace admin');
    expect(called({ id: 'role_1', name: 'on callDuty' })).toBe('on callDuty');
  });
});
