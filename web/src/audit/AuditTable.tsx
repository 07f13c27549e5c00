import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { Pages } from '@/api/pages';
import type { AuditRecord } from '@/api/types';
import { Id } from '@/design/Copy';
import { Dialog } from '@/design/Dialog';
import { Fact, Facts } from '@/design/Panel';
import { type Column, rowLink } from '@/design/Table';
import { Time } from '@/design/Time';
import { exactly } from '@/design/time';
import { ResourceList } from '@/shell/ResourceList';
import { Result } from './Result';
import { texts } from './texts';

interface AuditTableProps {
  readonly query: UseInfiniteQueryResult<Pages<AuditRecord>>;
  readonly empty: ReactNode;
  readonly filtered?: string | false;
}

export function AuditTable({ query, empty, filtered }: AuditTableProps) {
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
      {open && <Record record={open} onClose={() => setOpen(null)} />}
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

function actorName({ name, id, kind }: AuditRecord['actor']): string {
  return name ?? id ?? (kind === 'system' ? texts.system : kind);
}

function Record({ record, onClose }: { readonly record: AuditRecord; readonly onClose: () => void }) {
  const { target, actor } = record;
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={<code>{record.action}</code>} wide>
      <Facts>
        <Fact name={texts.result}>
          <Result result={record.result} />
        </Fact>
        <Fact name={texts.exact}>{exactly(new Date(record.at))}</Fact>
        <Fact name={texts.actor}>
          {actorName(actor)} {actor.id && <Id value={actor.id} />}
        </Fact>
        {record.initiatedBy && <Fact name={texts.initiatedBy}>{record.initiatedBy}</Fact>}
        {target && (
          <Fact name={texts.target}>
            {`${target.kind} ${target.name ?? ''}`} {target.id && <Id value={target.id} />}
          </Fact>
        )}
        {record.detail && <Fact name={texts.detail}>{record.detail}</Fact>}
        {record.address && (
          <Fact name={texts.address}>
            <code>{record.address}</code>
          </Fact>
        )}
        {record.traceId && (
          <Fact name={texts.trace}>
            <Id value={record.traceId} />
          </Fact>
        )}
        <Fact name={texts.record}>
          <Id value={record.id} />
        </Fact>
      </Facts>
    </Dialog>
  );
}
