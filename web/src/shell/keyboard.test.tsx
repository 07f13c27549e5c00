import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { moveRow, useShortcuts } from './keyboard';

const acts = { palette: vi.fn(), create: vi.fn(), workspaces: vi.fn(), next: vi.fn() };

function Sample() {
  useShortcuts({
    'mod+k': acts.palette,
    c: acts.create,
    'g w': acts.workspaces,
    j: () => moveRow(1),
    k: () => moveRow(-1),
  });
  return (
    <main>
      <input aria-label="Name" />
      <a href="#one" data-row-link>
        {'one'}
      </a>
      <a href="#two" data-row-link>
        {'two'}
      </a>
    </main>
  );
}

describe('the keyboard', () => {
  const user = userEvent.setup();
  beforeEach(() => {
    vi.clearAllMocks();
    render(<Sample />);
  });

  it('should go where two keys in a row lead, and not where one of them does', async () => {
    await user.keyboard('gw');
    expect(acts.workspaces).toHaveBeenCalledOnce();
    await user.keyboard('w');
    expect(acts.workspaces).toHaveBeenCalledOnce();
  });

  it('should leave letters to whoever types', async () => {
    await user.type(screen.getByLabelText('Name'), 'cgw');
    expect(acts.create).not.toHaveBeenCalled();
    expect(acts.workspaces).not.toHaveBeenCalled();
  });

  it('should open the palette from everywhere, also while typing', async () => {
    await user.click(screen.getByLabelText('Name'));
    await user.keyboard('{Control>}k{/Control}');
    expect(acts.palette).toHaveBeenCalledOnce();
  });

  it('should leave the shortcuts of the browser alone', async () => {
    await user.keyboard('{Control>}c{/Control}{Alt>}c{/Alt}');
    expect(acts.create).not.toHaveBeenCalled();
  });

  it('should be quiet while a dialog is open', async () => {
    const dialog = document.body.appendChild(document.createElement('div'));
    dialog.setAttribute('role', 'dialog');
    await user.keyboard('c');
    dialog.remove();
    expect(acts.create).not.toHaveBeenCalled();
  });

  it('should move among the rows and stop at their ends', async () => {
    await user.keyboard('j');
    expect(document.activeElement?.textContent).toBe('one');
    await user.keyboard('jj');
    expect(document.activeElement?.textContent).toBe('two');
    await user.keyboard('kkk');
    expect(document.activeElement?.textContent).toBe('one');
  });
});
