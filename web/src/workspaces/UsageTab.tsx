import { useQuery } from '@tanstack/react-query';
import type { Workspace, WorkspaceUsage } from '@/api/types';
import { Notice } from '@/design/Notice';
import { Panel } from '@/design/Panel';
import { bytes, cores, quantity } from '@/design/quantity';
import { Skeleton } from '@/design/Skeleton';
import { type Column, Table } from '@/design/Table';
import { Time } from '@/design/Time';
import { Loaded } from '@/shell/Loaded';
import { usageQuery } from './queries';
import { texts } from './texts';
import { UsageMeters } from './UsageMeters';

const words = texts.usage;
type Row = WorkspaceUsage['namespaces'][number];

const COLUMNS: readonly Column<Row>[] = [
  { key: 'name', title: words.namespace, cell: ({ name }) => <code>{name}</code> },
  { key: 'cpu', title: words.cpu, align: 'right', cell: ({ cpu }) => <span data-number>{cores(cpu)}</span> },
  {
    key: 'memory',
    title: words.memory,
    align: 'right',
    cell: ({ memory }) => <span data-number>{bytes(memory)}</span>,
  },
  { key: 'pods', title: words.pods, align: 'right', cell: ({ pods }) => <span data-number>{pods}</span> },
];

export function UsageTab({ workspace }: { readonly workspace: Workspace }) {
  const awake = workspace.state === 'ready';
  const query = useQuery({ ...usageQuery(workspace.id), enabled: awake });
  if (!awake) return <Notice tone="busy" title={words.asleep} />;
  return (
    <Loaded query={query} skeleton={<Skeleton className="h-64 w-full rounded-lg" />}>
      {(usage) => (
        <>
          <Panel
            title={texts.overview.usage}
            act={
              <span className="text-xs text-ink-faint">
                {`${words.at} `}
                <Time at={usage.at} />
              </span>
            }
          >
            <UsageMeters usage={usage} />
          </Panel>
          <Panel title={words.namespaces} flush>
            {usage.namespaces.length === 0 ? (
              <p className="p-4 text-ink-faint">{words.none}</p>
            ) : (
              <Table
                label={words.namespaces}
                columns={COLUMNS}
                rows={byMemory(usage.namespaces)}
                id={({ name }) => name}
              />
            )}
          </Panel>
        </>
      )}
    </Loaded>
  );
}

function byMemory(rows: readonly Row[]): readonly Row[] {
  return [...rows].sort((one, other) => (quantity(other.memory) ?? 0) - (quantity(one.memory) ?? 0));
}
