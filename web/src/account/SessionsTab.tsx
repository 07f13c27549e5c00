import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { MonitorSmartphone, TerminalSquare } from 'lucide-react';
import { useState } from 'react';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import type { Session } from '@/api/types';
import { Button } from '@/design/Button';
import { Confirm } from '@/design/Confirm';
import { Tag } from '@/design/Status';
import type { Column } from '@/design/Table';
import { Time } from '@/design/Time';
import { toast } from '@/design/toasts';
import { ResourceList } from '@/shell/ResourceList';
import { sessionsQuery } from './queries';
import { texts } from './texts';

const words = texts.sessions;

export function SessionsTab() {
  const [ending, setEnding] = useState<Session | null>(null);
  const query = useInfiniteQuery(sessionsQuery);
  const client = useQueryClient();
  const end = useMutation({
    mutationFn: (session: string) =>
      answer(api.DELETE('/api/v1/me/sessions/{session}', { params: { path: { session } } })),
    onSuccess: async () => {
      setEnding(null);
      toast({ tone: 'good', title: words.ended });
      await client.invalidateQueries({ queryKey: keys.sessions });
    },
  });
  return (
    <>
      <p className="max-w-2xl text-ink-soft">{words.description}</p>
      <ResourceList query={query} columns={columns(setEnding)} id={({ id }) => id} label={words.title} empty={null} />
      <Confirm
        open={ending !== null}
        onOpenChange={() => setEnding(null)}
        title={words.endTitle}
        act={words.end}
        danger
        busy={end.isPending}
        onConfirm={() => ending && end.mutate(ending.id)}
      >
        {words.endDetail(ending?.device ?? '')}
      </Confirm>
    </>
  );
}

function columns(onEnd: (session: Session) => void): readonly Column<Session>[] {
  return [
    {
      key: 'device',
      title: words.device,
      cell: (session) => {
        const Icon = session.client === 'cli' ? TerminalSquare : MonitorSmartphone;
        return (
          <span className="flex items-center gap-2.5">
            <Icon size={16} className="shrink-0 text-ink-faint" aria-hidden />
            <span className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
              <span className="font-medium">{session.device}</span>
              {session.current && <Tag tone="accent">{words.current}</Tag>}
            </span>
          </span>
        );
      },
    },
    { key: 'address', title: words.address, from: 'sm', cell: ({ address }) => <code>{address}</code> },
    {
      key: 'lastUsed',
      title: words.lastUsed,
      cell: (session) => <Time at={session.lastUsedAt ?? session.createdAt} />,
    },
    { key: 'expires', title: words.expires, from: 'md', cell: ({ expiresAt }) => <Time at={expiresAt} /> },
    {
      key: 'acts',
      title: '',
      align: 'right',
      cell: (session) =>
        !session.current && (
          <Button size="sm" kind="dangerQuiet" onClick={() => onEnd(session)}>
            {words.end}
          </Button>
        ),
    },
  ];
}
