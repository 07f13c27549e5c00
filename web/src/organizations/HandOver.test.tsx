import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Member, Organization } from '@/api/types';
import { HandOver } from './HandOver';

const ACME = { id: 'org_1', slug: 'acme', name: 'Acme' } as Organization;
const BOB = { person: { id: 'person_bob', email: 'bob@example.org', displayName: 'Bob' } } as Member;

describe('handing an organization over', () => {
  it('should propose nobody as its owner', async () => {
    render(
      <QueryClientProvider client={new QueryClient()}>
        <HandOver organization={ACME} heirs={[BOB]} onClose={() => undefined} />
      </QueryClientProvider>,
    );
    expect((await screen.findByLabelText('New owner')).textContent).toContain('Choose a member');
    await userEvent.setup().type(screen.getByLabelText('Type acme to confirm'), 'acme');
    expect(screen.getByRole('button', { name: 'Hand over' }).hasAttribute('disabled')).toBe(true);
  });
});
