import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { MoreHorizontal } from 'lucide-react';
import { useState } from 'react';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import type { Tenant } from '@/api/types';
import { IconButton } from '@/design/Button';
import { Menu, MenuItem } from '@/design/Menu';
import { Status, type Tone } from '@/design/Status';
import type { Column } from '@/design/Table';
import { Time } from '@/design/Time';
import { onDay } from '@/design/time';
import { toast } from '@/design/toasts';
import { ResourceList } from '@/shell/ResourceList';
import { tenantsQuery } from './queries';
import { SuspendOrganization } from './SuspendOrganization';
import { texts } from './texts';

const words = texts.tenant;
const TONES: Record<Tenant['state'], Tone> = { active: 'good', suspended: 'warn', closing: 'idle', closed: 'idle' };

/** Every organization of the installation; nothing of what they have. */
export function OrganizationsTab() {
  const query = useInfiniteQuery(tenantsQuery);
  const client = useQueryClient();
  const [suspending, setSuspending] = useState<Tenant | null>(null);
  const reinstate = useMutation({
    mutationFn: ({ id }: Tenant) =>
      answer(
        api.DELETE('/api/v1/admin/organizations/{organization}/suspension', { params: { path: { organization: id } } }),
      ),
    onSuccess: ({ name }) => toast({ tone: 'good', title: words.reinstated(name) }),
    onSettled: () => client.invalidateQueries({ queryKey: keys.tenants }),
  });
  return (
    <>
      <p className="max-w-2xl text-ink-soft">{words.description}</p>
      <ResourceList
        query={query}
        columns={columns(setSuspending, reinstate.mutate)}
        id={({ id }) => id}
        label={texts.organizations}
        empty={null}
      />
      {suspending && <SuspendOrganization tenant={suspending} onClose={() => setSuspending(null)} />}
    </>
  );
}

function columns(
  onSuspend: (tenant: Tenant) => void,
  onReinstate: (tenant: Tenant) => void,
): readonly Column<Tenant>[] {
  return [
    {
      key: 'name',
      title: words.name,
      by: ({ name }) => name,
      cell: ({ name, slug }) => (
        <span className="min-w-0">
          <span className="block truncate font-medium">{name}</span>
          <span className="block truncate font-mono text-xs text-ink-faint">{slug}</span>
        </span>
      ),
    },
    {
      key: 'state',
      title: words.state,
      cell: ({ state }) => <Status tone={TONES[state]} word={words.states[state]} />,
    },
    { key: 'reason', title: words.reason, from: 'md', cell: reason },
    {
      key: 'founded',
      title: words.founded,
      from: 'md',
      by: ({ createdAt }) => createdAt,
      cell: ({ createdAt }) => <Time at={createdAt} />,
    },
    {
      key: 'acts',
      title: '',
      align: 'right',
      cell: (tenant) => (
        <Menu trigger={<IconButton icon={MoreHorizontal} label={words.menu(tenant.name)} />}>
          {tenant.state !== 'closed' && <MenuItem onSelect={() => onSuspend(tenant)}>{words.suspend}</MenuItem>}
          {tenant.suspension && <MenuItem onSelect={() => onReinstate(tenant)}>{words.reinstate}</MenuItem>}
        </Menu>
      ),
    },
  ];
}

function reason({ state, suspension, closing }: Tenant) {
  if (suspension) return suspension.reason;
  return closing && state === 'closing' ? words.closing(onDay(new Date(closing.until))) : '';
}
