import { Link } from '@tanstack/react-router';
import { ScrollText } from 'lucide-react';
import type { Application, ApplicationPod } from '@/api/types';
import { Button } from '@/design/Button';
import { Panel } from '@/design/Panel';
import { Status } from '@/design/Status';
import { type Column, Table } from '@/design/Table';
import { Time } from '@/design/Time';
import { texts } from './texts';

const words = texts.overview;

export function Pods({ application }: { readonly application: Application }) {
  return (
    <Panel title={texts.pods} flush>
      {application.pods.length === 0 ? (
        <p className="p-4 text-ink-faint">{words.noPods}</p>
      ) : (
        <Table label={texts.pods} columns={COLUMNS} rows={application.pods} id={({ name }) => name} />
      )}
    </Panel>
  );
}

const COLUMNS: readonly Column<ApplicationPod>[] = [
  {
    key: 'name',
    title: words.pod,
    cell: ({ name, reason }) => (
      <>
        <code>{name}</code>
        {reason && (
          <p className="line-clamp-2 text-xs text-warn" title={reason}>
            {reason}
          </p>
        )}
      </>
    ),
  },
  { key: 'phase', title: words.phase, cell: (pod) => <PodStatus pod={pod} /> },
  {
    key: 'restarts',
    title: words.restarts,
    align: 'right',
    from: 'sm',
    cell: ({ restarts }) => <span data-number>{restarts}</span>,
  },
  {
    key: 'started',
    title: words.started,
    align: 'right',
    from: 'md',
    cell: ({ startedAt }) => startedAt && <Time at={startedAt} />,
  },
  {
    key: 'logs',
    title: '',
    align: 'right',
    cell: ({ name }) => (
      <Button size="sm" kind="ghost" asChild>
        <Link to="." search={{ tab: 'logs', pod: name }}>
          <ScrollText size={13} aria-hidden />
          {words.logs}
        </Link>
      </Button>
    ),
  },
];

function PodStatus({ pod: { phase, ready, reason } }: { readonly pod: ApplicationPod }) {
  if (ready) return <Status tone="good" word={words.ready} />;
  if (phase === 'Failed' || reason) return <Status tone="warn" word={phase} />;
  return <Status tone="busy" word={phase === 'Running' ? words.notReady : phase} />;
}
