import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { Pages } from '@/api/pages';
import type { AuditRecord } from '@/api/types';
import { type Column, rowLink } from '@/design/Table';
import { Time } from '@/design/Time';
import { ResourceList } from '@/shell/ResourceList';
import { actorName } from './actor';
import { type Narrowing, RecordDialog } from './RecordDialog';
import { Result } from './Result';
import { texts } from './texts';

interface AuditTableProps {
  readonly query: UseInfiniteQueryResult<Pages<AuditRecord>>;
  readonly empty: ReactNode;
  readonly filtered?: string | false;
  /** Shows only records like the opened one. */
  readonly onNarrow?: (filter: Narrowing) => void;
}

export function AuditTable({ query, empty, filtered, onNarrow }: AuditTableProps) {
  const [open, setOpen] = useState<AuditRecord | null>(null);
  return (
    <>
      <ResourceList
        query={query}
        columns={columns(setOpen)}
        id={({ id }) => id}
        label={texts.label}
        empty={empty}
        filtered={filtered ?? false}
      />
      {open && <RecordDialog record={open} onClose={() => setOpen(null)} onNarrow={onNarrow} />}
    </>
  );
}

function columns(onOpen: (record: AuditRecord) => void): readonly Column<AuditRecord>[] {
  return [
    {
      key: 'action',
      title: texts.action,
      cell: (record) => (
        <button type="button" onClick={() => onOpen(record)} {...rowLink} className={`${rowLink.className} text-left`}>
          <code>{record.action}</code>
          <span className="block text-xs font-normal text-ink-faint sm:hidden">
            <Time at={record.at} />
          </span>
        </button>
      ),
    },
    {
      key: 'target',
      title: texts.target,
      from: 'md',
      cell: ({ target }) => target && (target.name ?? target.id ?? target.kind),
    },
    { key: 'actor', title: texts.actor, from: 'sm', cell: ({ actor }) => actorName(actor) },
    { key: 'result', title: texts.result, cell: ({ result }) => <Result result={result} /> },
    { key: 'at', title: texts.at, align: 'right', from: 'sm', cell: ({ at }) => <Time at={at} /> },
  ];
}
