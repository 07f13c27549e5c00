import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import {
  Activity,
  Boxes,
  Building2,
  House,
  Keyboard,
  KeyRound,
  LogOut,
  type LucideIcon,
  Monitor,
  Moon,
  Plus,
  ScrollText,
  Settings,
  Sun,
  UserRound,
  Users,
} from 'lucide-react';
import { sessions } from '@/api/client';
import { rowsOf } from '@/api/pages';
import { workspacesQuery } from '@/workspaces/queries';
import { useReadsAudit } from './access';
import { useMe } from './hooks';
import { texts } from './texts';
import { setTheme } from './theme';
import { useGo, useNearestOrganization } from './useGo';

export interface Command {
  readonly id: string;
  readonly group: string;
  readonly name: string;
  readonly icon: LucideIcon;
  readonly keys?: string;
  readonly run: () => void;
}

/** All that the palette knows: places, things to create, acts, and what has a name of its own. */
export function useCommands(onKeyboard: () => void): readonly Command[] {
  const go = useGo();
  const navigate = useNavigate();
  const me = useMe();
  const organization = useNearestOrganization();
  const readsAudit = useReadsAudit();
  const workspaces = useInfiniteQuery({ ...workspacesQuery(organization?.id ?? ''), enabled: Boolean(organization) });
  const { palette, rail, person, help, organizations } = texts;
  const slug = organization?.slug ?? '';

  return [
    ...rowsOf(workspaces.data).map((one) => ({
      id: one.id,
      group: palette.workspaces,
      name: one.name,
      icon: Boxes,
      run: () =>
        void navigate({ to: '/o/$organization/w/$workspace', params: { organization: slug, workspace: one.id } }),
    })),
    { id: 'home', group: palette.go, name: rail.home, icon: House, keys: 'g h', run: go.home },
    { id: 'workspaces', group: palette.go, name: rail.workspaces, icon: Boxes, keys: 'g w', run: go.workspaces },
    { id: 'members', group: palette.go, name: rail.members, icon: Users, keys: 'g m', run: go.members },
    ...(readsAudit
      ? [{ id: 'audit', group: palette.go, name: rail.audit, icon: ScrollText, keys: 'g a', run: go.audit }]
      : []),
    { id: 'settings', group: palette.go, name: rail.settings, icon: Settings, run: go.settings },
    { id: 'system', group: palette.go, name: rail.system, icon: Activity, keys: 'g s', run: go.system },
    { id: 'account', group: palette.go, name: person.profile, icon: UserRound, run: go.account },
    { id: 'keys', group: palette.go, name: person.keys, icon: KeyRound, run: go.keys },
    {
      id: 'new-workspace',
      group: palette.create,
      name: texts.commands.createWorkspace,
      icon: Plus,
      run: go.createWorkspace,
    },
    { id: 'new-organization', group: palette.create, name: organizations.found, icon: Plus, run: go.found },
    ...me.organizations
      .filter(({ id }) => id !== organization?.id)
      .map((one) => ({
        id: one.id,
        group: palette.organizations,
        name: one.name,
        icon: Building2,
        run: () => void navigate({ to: '/o/$organization', params: { organization: one.slug } }),
      })),
    { id: 'light', group: palette.act, name: texts.commands.light, icon: Sun, run: () => setTheme('light') },
    { id: 'dark', group: palette.act, name: texts.commands.dark, icon: Moon, run: () => setTheme('dark') },
    { id: 'auto', group: palette.act, name: texts.commands.system, icon: Monitor, run: () => setTheme('system') },
    { id: 'keyboard', group: palette.act, name: help.keyboard, icon: Keyboard, keys: '?', run: onKeyboard },
    { id: 'sign-out', group: palette.act, name: person.signOut, icon: LogOut, run: () => void sessions.signOut() },
  ];
}
