import { type LucideIcon, MoreHorizontal } from 'lucide-react';
import { IconButton } from './Button';
import { Menu, MenuItem } from './Menu';

interface RowAct {
  readonly icon: LucideIcon;
  readonly words: string;
  readonly danger?: boolean;
  readonly onSelect: () => void;
}

interface RowMenuProps {
  readonly label: string;
  /** False: not for whoever looks. */
  readonly acts: readonly (RowAct | false)[];
}

/** What can be done with one row of a table; nothing stands there for whom nothing can. */
export function RowMenu({ label, acts }: RowMenuProps) {
  const offered = acts.filter((act) => act !== false);
  if (offered.length === 0) return null;
  return (
    <Menu trigger={<IconButton icon={MoreHorizontal} label={label} />}>
      {offered.map(({ words, ...act }) => (
        <MenuItem key={words} {...act}>
          {words}
        </MenuItem>
      ))}
    </Menu>
  );
}
