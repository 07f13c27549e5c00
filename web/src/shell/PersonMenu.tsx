import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { KeyRound, LogOut, Monitor, MonitorSmartphone, Moon, Sun, UserRound } from 'lucide-react';
import { sessions } from '@/api/client';
import { Avatar } from '@/design/Avatar';
import { Menu, MenuItem, MenuLabel, MenuLine } from '@/design/Menu';
import { useMe } from './hooks';
import { texts } from './texts';
import { setTheme, useTheme } from './theme';

const THEMES = [
  { theme: 'light', icon: Sun, text: texts.person.light },
  { theme: 'dark', icon: Moon, text: texts.person.dark },
  { theme: 'system', icon: Monitor, text: texts.person.system },
] as const;

const PLACES = [
  { tab: undefined, icon: UserRound, text: texts.person.profile },
  { tab: 'sessions', icon: MonitorSmartphone, text: texts.person.sessions },
  { tab: 'keys', icon: KeyRound, text: texts.person.keys },
] as const;

export function PersonMenu() {
  const me = useMe();
  const theme = useTheme();
  const signOut = useMutation({ mutationFn: () => sessions.signOut() });
  const trigger = (
    <button
      type="button"
      aria-label={texts.person.menu}
      className="target ml-1 rounded-full outline-offset-2 hover:opacity-85"
    >
      <Avatar name={me.displayName} size={28} />
    </button>
  );
  return (
    <Menu trigger={trigger} className="w-60">
      <div className="px-2 py-1.5">
        <p className="truncate font-medium">{me.displayName}</p>
        <p className="truncate text-xs text-ink-faint">{me.email}</p>
      </div>
      <MenuLine />
      {PLACES.map((place) => (
        <MenuItem key={place.text} asChild>
          <Link to="/account" search={{ tab: place.tab }}>
            <place.icon size={15} className="text-ink-faint" aria-hidden />
            {place.text}
          </Link>
        </MenuItem>
      ))}
      <MenuLine />
      <MenuLabel>{texts.person.theme}</MenuLabel>
      {THEMES.map((one) => (
        <MenuItem key={one.theme} icon={one.icon} checked={one.theme === theme} onSelect={() => setTheme(one.theme)}>
          {one.text}
        </MenuItem>
      ))}
      <MenuLine />
      <MenuItem icon={LogOut} onSelect={() => signOut.mutate()}>
        {texts.person.signOut}
      </MenuItem>
    </Menu>
  );
}
