import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import type { ApiKey, Me } from '@/api/types';
import { Button } from '@/design/Button';
import { Confirm } from '@/design/Confirm';
import { Empty } from '@/design/Empty';
import type { Column } from '@/design/Table';
import { Time } from '@/design/Time';
import { toast } from '@/design/toasts';
import { useMe } from '@/shell/hooks';
import { ResourceList } from '@/shell/ResourceList';
import { CreateKey } from './CreateKey';
import { KeyStatus } from './KeyStatus';
import { apiKeysQuery } from './queries';
import { texts } from './texts';

const words = texts.keys;

export function KeysTab() {
  const [creating, setCreating] = useState(false);
  const [revoking, setRevoking] = useState<ApiKey | null>(null);
  const query = useInfiniteQuery(apiKeysQuery);
  const client = useQueryClient();
  const me = useMe();
  const revoke = useMutation({
    mutationFn: (key: string) => answer(api.DELETE('/api/v1/me/api-keys/{key}', { params: { path: { key } } })),
    onSuccess: async () => {
      setRevoking(null);
      toast({ tone: 'good', title: words.revoked2 });
      await client.invalidateQueries({ queryKey: keys.apiKeys });
    },
  });
  const create = (
    <Button
      kind="primary"
      icon={Plus}
      data-create
      onClick={() => setCreating(true)}
      disabled={me.organizations.length === 0}
    >
      {words.create}
    </Button>
  );
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-4">
        <p className="max-w-2xl text-ink-soft">{words.description}</p>
        {create}
      </div>
      <ResourceList
        query={query}
        columns={columns(me, setRevoking)}
        id={({ id }) => id}
        label={texts.account.keys}
        empty={
          <Empty title={words.empty} command="hexarch key create 'deploy pipeline'">
            {words.emptyDetail}
          </Empty>
        }
      />
      {creating && <CreateKey onClose={() => setCreating(false)} />}
      <Confirm
        open={revoking !== null}
        onOpenChange={() => setRevoking(null)}
        title={words.revokeTitle(revoking?.name ?? '')}
        act={words.revoke}
        danger
        busy={revoke.isPending}
        onConfirm={() => revoking && revoke.mutate(revoking.id)}
      >
        {words.revokeDetail}
      </Confirm>
    </>
  );
}

function columns(me: Me, onRevoke: (key: ApiKey) => void): readonly Column<ApiKey>[] {
  const nameOf = (id: string) => me.organizations.find((one) => one.id === id)?.name ?? id;
  return [
    {
      key: 'name',
      title: words.name,
      by: ({ name }) => name,
      cell: ({ name, prefix }) => (
        <>
          <p className="font-medium">{name}</p>
          <code className="text-xs text-ink-faint">{`${prefix}…`}</code>
        </>
      ),
    },
    { key: 'organization', title: words.organization, from: 'md', cell: ({ organization }) => nameOf(organization) },
    {
      key: 'scope',
      title: words.scope,
      from: 'lg',
      cell: ({ scopes }) => (scopes ? words.some(scopes.length) : words.all),
    },
    { key: 'status', title: words.status, cell: ({ status }) => <KeyStatus status={status} /> },
    {
      key: 'lastUsed',
      title: words.lastUsed,
      from: 'sm',
      cell: ({ lastUsedAt }) => (lastUsedAt ? <Time at={lastUsedAt} /> : words.never),
    },
    {
      key: 'expires',
      title: words.expiry,
      from: 'md',
      cell: ({ expiresAt }) => (expiresAt ? <Time at={expiresAt} /> : words.days(0)),
    },
    {
      key: 'acts',
      title: '',
      align: 'right',
      cell: (key) =>
        key.status === 'active' && (
          <Button size="sm" kind="dangerQuiet" onClick={() => onRevoke(key)}>
            {words.revoke}
          </Button>
        ),
    },
  ];
}
