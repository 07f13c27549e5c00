import { Link } from '@tanstack/react-router';
import { Check, ChevronsUpDown, LayoutGrid, Plus } from 'lucide-react';
import { Avatar } from '@/design/Avatar';
import { Mark } from '@/design/Mark';
import { Menu, MenuItem, MenuLabel, MenuLine } from '@/design/Menu';
import { useMe } from './hooks';
import { texts } from './texts';
import { useNearestOrganization } from './useGo';

interface OrganizationSwitcherProps {
  readonly folded: boolean;
  readonly onLeave?: (() => void) | undefined;
}

export function OrganizationSwitcher({ folded, onLeave }: OrganizationSwitcherProps) {
  const { organizations } = useMe();
  const current = useNearestOrganization();
  const trigger = (
    <button
      type="button"
      aria-label={`${current?.name ?? texts.product}: ${texts.organizations.switch}`}
      className="flex h-9 w-full min-w-0 items-center gap-2.5 rounded-md px-1.5 hover:bg-hover data-[state=open]:bg-hover"
    >
      {current ? <Avatar name={current.name} square size={24} /> : <Mark size={24} className="text-accent" />}
      {!folded && (
        <>
          <span className="min-w-0 flex-1 truncate text-left font-semibold">{current?.name ?? texts.product}</span>
          <ChevronsUpDown size={14} className="shrink-0 text-ink-faint" aria-hidden />
        </>
      )}
    </button>
  );
  return (
    <Menu align="start" trigger={trigger} className="w-64">
      {organizations.length > 0 && <MenuLabel>{texts.organizations.label}</MenuLabel>}
      {organizations.map((one) => (
        <MenuItem key={one.id} asChild>
          <Link to="/o/$organization" params={{ organization: one.slug }} onClick={onLeave}>
            <Avatar name={one.name} square size={20} />
            <span className="min-w-0 flex-1 truncate">{one.name}</span>
            {one.id === current?.id && <Check size={14} className="text-accent" aria-hidden />}
          </Link>
        </MenuItem>
      ))}
      {organizations.length > 0 && <MenuLine />}
      <MenuItem asChild>
        <Link to="/organizations" onClick={onLeave}>
          <LayoutGrid size={15} className="text-ink-faint" aria-hidden />
          {texts.organizations.all}
        </Link>
      </MenuItem>
      <MenuItem asChild>
        <Link to="/organizations/new" onClick={onLeave}>
          <Plus size={15} className="text-ink-faint" aria-hidden />
          {texts.organizations.found}
        </Link>
      </MenuItem>
    </Menu>
  );
}
