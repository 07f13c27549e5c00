import type { AuditRecord } from '@/api/types';
import { Button } from '@/design/Button';
import { Id } from '@/design/Copy';
import { Dialog } from '@/design/Dialog';
import { Fact, Facts } from '@/design/Panel';
import { exactly } from '@/design/time';
import { actorName } from './actor';
import { Result } from './Result';
import { texts } from './texts';

/** Part of a filter that a record gives. */
export type Narrowing = { readonly actor: string } | { readonly action: string } | { readonly target: string };

interface RecordDialogProps {
  readonly record: AuditRecord;
  readonly onClose: () => void;
  /** Shows only records that are like this one in one way. */
  readonly onNarrow?: ((filter: Narrowing) => void) | undefined;
}

/** One record with all that is known, and the ways to its like. */
export function RecordDialog({ record, onClose, onNarrow }: RecordDialogProps) {
  const { target, actor } = record;
  const narrow = (filter: Narrowing) => {
    onClose();
    onNarrow?.(filter);
  };
  return (
    <Dialog
      open
      wide
      onOpenChange={(open) => !open && onClose()}
      title={<code>{record.action}</code>}
      acts={
        onNarrow && (
          <>
            <Button size="sm" onClick={() => narrow({ action: record.action })}>
              {texts.sameAction}
            </Button>
            {actor.id && (
              <Button size="sm" onClick={() => actor.id && narrow({ actor: actor.id })}>
                {texts.sameActor}
              </Button>
            )}
            {target?.id && (
              <Button size="sm" onClick={() => target.id && narrow({ target: target.id })}>
                {texts.sameTarget}
              </Button>
            )}
          </>
        )
      }
    >
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
        {record.erased && <Fact name={texts.address}>{texts.erased}</Fact>}
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
