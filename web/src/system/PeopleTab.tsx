import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { MoreHorizontal } from 'lucide-react';
import { answer, api, ifMatch } from '@/api/client';
import { keys } from '@/api/keys';
import type { Person } from '@/api/types';
import { Avatar } from '@/design/Avatar';
import { IconButton } from '@/design/Button';
import { Menu, MenuItem } from '@/design/Menu';
import { Status, Tag, type Tone } from '@/design/Status';
import type { Column } from '@/design/Table';
import { Time } from '@/design/Time';
import { toast } from '@/design/toasts';
import { ResourceList } from '@/shell/ResourceList';
import { peopleQuery } from './queries';
import { texts } from './texts';

const words = texts.person;
type PlatformRole = Person['platformRoles'][number];
const ROLES = ['operator', 'auditor'] as const;
const TONES: Record<Person['state'], Tone> = { invited: 'idle', active: 'good', suspended: 'warn', erased: 'idle' };

export function PeopleTab() {
  const query = useInfiniteQuery(peopleQuery);
  const client = useQueryClient();
  const change = useMutation({
    mutationFn: ({ person, roles }: { person: Person; roles: PlatformRole[] }) =>
      answer(
        api.PUT('/api/v1/admin/people/{person}/platform-roles', {
          params: { path: { person: person.id }, header: ifMatch(person) },
          body: { roles },
        }),
      ),
    onSuccess: async (_answer, { person }) => {
      toast({ tone: 'good', title: words.changed(person.displayName) });
      await client.invalidateQueries({ queryKey: keys.people });
    },
  });
  const toggle = (person: Person, role: PlatformRole) => {
    const has = person.platformRoles.includes(role);
    const roles = has ? person.platformRoles.filter((one) => one !== role) : [...person.platformRoles, role];
    change.mutate({ person, roles });
  };
  return (
    <>
      <p className="max-w-2xl text-ink-soft">{words.description}</p>
      <ResourceList query={query} columns={columns(toggle)} id={({ id }) => id} label={texts.people} empty={null} />
    </>
  );
}

function columns(onToggle: (person: Person, role: PlatformRole) => void): readonly Column<Person>[] {
  return [
    {
      key: 'name',
      title: words.name,
      by: ({ displayName }) => displayName,
      cell: ({ displayName, email }) => (
        <span className="flex items-center gap-3">
          <Avatar name={displayName} size={28} />
          <span className="min-w-0">
            <span className="block truncate font-medium">{displayName}</span>
            <span className="block truncate text-xs text-ink-faint">{email}</span>
          </span>
        </span>
      ),
    },
    {
      key: 'state',
      title: words.state,
      cell: ({ state }) => <Status tone={TONES[state]} word={words.states[state]} />,
    },
    {
      key: 'roles',
      title: words.roles,
      from: 'sm',
      cell: ({ platformRoles }) => (
        <span className="flex gap-1">
          {platformRoles.map((role) => (
            <Tag key={role} tone="accent">
              {words[role]}
            </Tag>
          ))}
        </span>
      ),
    },
    {
      key: 'since',
      title: words.since,
      from: 'md',
      by: ({ createdAt }) => createdAt,
      cell: ({ createdAt }) => <Time at={createdAt} />,
    },
    {
      key: 'acts',
      title: '',
      align: 'right',
      cell: (person) => (
        <Menu trigger={<IconButton icon={MoreHorizontal} label={words.menu(person.displayName)} />}>
          {ROLES.map((role) => (
            <MenuItem key={role} checked={person.platformRoles.includes(role)} onSelect={() => onToggle(person, role)}>
              {words[role]}
            </MenuItem>
          ))}
        </Menu>
      ),
    },
  ];
}
