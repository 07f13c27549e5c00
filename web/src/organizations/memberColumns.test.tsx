import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Permission } from '@/api/generated/permissions';
import type { Me, Member, OrganizationRole } from '@/api/types';
import { open } from '../../test/answering';
import { memberColumns } from './memberColumns';

const GRACE = member('person_grace', 'Grace', 'member');
const ME = { id: GRACE.person.id } as Me;

function member(id: string, displayName: string, role: OrganizationRole): Member {
  const person = { id, displayName, email: `${displayName}@example.org` };
  return { person, role, joinedAt: '2026-11-20T10:00:00Z', generation: 1 } as Member;
}

function acts(of: Member, ...held: readonly Permission[]) {
  const onAct = vi.fn();
  const may = (permission: Permission) => held.includes(permission);
  const columns = memberColumns({ me: ME, organization: { role: 'member' }, may, onAct, onRole: vi.fn() });
  const { user } = open(columns.find(({ key }) => key === 'acts')?.cell?.(of), 200, {});
  return { user, onAct };
}

describe('what may be done to a member', () => {
  afterEach(() => vi.restoreAllMocks());

  it('should let everybody leave, and do nothing to others', async () => {
    const { user, onAct } = acts(GRACE, 'organization.leave', 'member.list');
    await user.click(screen.getByRole('button'));
    const items = await screen.findAllByRole('menuitem');
    expect(items.map(({ textContent }) => textContent)).toEqual(['Leave']);
    await user.click(screen.getByText('Leave'));
    expect(onAct).toHaveBeenCalledWith({ kind: 'leave', member: GRACE });
  });

  it('should offer nothing on somebody else to whom nothing may be done', () => {
    acts(member('person_ada', 'Ada', 'viewer'), 'organization.leave', 'member.list');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('should offer what groups and grants allow, whatever the role is', async () => {
    const { user } = acts(member('person_ada', 'Ada', 'viewer'), 'member.remove', 'access.explain');
    await user.click(screen.getByRole('button'));
    expect(await screen.findAllByRole('menuitem')).toHaveLength(2);
    expect(screen.getByText('Remove')).toBeTruthy();
  });

  it('should keep owners out of the hands of others', () => {
    acts(member('person_ada', 'Ada', 'owner'), 'member.remove', 'member.change');
    expect(screen.queryByRole('button')).toBeNull();
  });
});
