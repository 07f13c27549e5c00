import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Menu, MenuItem, MenuLabel } from './Menu';

describe('a menu that is loaded when one reaches for it', () => {
  it('should be a button with a menu for screen readers before it is loaded', () => {
    render(
      <Menu trigger={<button type="button">{'Acts'}</button>}>
        <MenuItem>{'Sleep'}</MenuItem>
      </Menu>,
    );
    const button = screen.getByRole('button', { name: 'Acts' });
    expect(button.getAttribute('aria-haspopup')).toBe('menu');
    expect(screen.queryByRole('menu')).toBeNull();
  });

  it('should open on the first click, and do what is chosen with the keys', async () => {
    const sleep = vi.fn();
    const user = userEvent.setup();
    render(
      <Menu trigger={<button type="button">{'Acts'}</button>}>
        <MenuLabel>{'On payments'}</MenuLabel>
        <MenuItem disabled>{'Wake'}</MenuItem>
        <MenuItem onSelect={sleep}>{'Sleep'}</MenuItem>
      </Menu>,
    );
    await user.click(screen.getByRole('button', { name: 'Acts' }));
    expect((await screen.findByRole('menu')).textContent).toContain('On payments');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(sleep).toHaveBeenCalledOnce();
    expect(screen.queryByRole('menu')).toBeNull();
  });
});
