import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { keys } from '@/api/keys';
import { asProblem } from '@/api/problem';
import { Button } from '@/design/Button';
import { CommandLine } from '@/design/Code';
import { Dialog } from '@/design/Dialog';
import { Notice } from '@/design/Notice';
import { Problem } from '@/design/Problem';
import { Time } from '@/design/Time';
import { texts } from './texts';
import { NOTHING_VERIFIED, type Verified, verify } from './verification';

interface VerifyDialogProps {
  readonly organization: string;
  readonly onClose: () => void;
}

/** Verifies while it is open, and says the result in words. */
export function VerifyDialog({ organization, onClose }: VerifyDialogProps) {
  const [progress, setProgress] = useState(NOTHING_VERIFIED);
  const query = useQuery({
    queryKey: keys.auditVerification(organization),
    queryFn: ({ signal }) => verify(organization, signal, setProgress),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  const problem = query.error && asProblem(query.error);
  return (
    <Dialog
      open
      wide
      onOpenChange={(open) => !open && onClose()}
      title={texts.verification}
      description={texts.verificationDetail}
      acts={
        <Button disabled={query.isFetching} onClick={() => void query.refetch()}>
          {texts.verifyAgain}
        </Button>
      }
    >
      <div className="grid gap-3">
        {query.isFetching && (
          <Notice tone="busy" title={texts.verifying}>
            {texts.verifiedSoFar(progress.records)}
          </Notice>
        )}
        {!query.isFetching && problem && (
          <Problem title={problem.title} detail={problem.message} traceId={problem.traceId} />
        )}
        {!query.isFetching && !problem && query.data && <Verdict verified={query.data} />}
        <CommandLine text="hexarch audit verify" />
      </div>
    </Dialog>
  );
}

function Verdict({ verified }: { readonly verified: Verified }) {
  const { faults, sealedAt, records, waiting } = verified;
  const sound = faults.length === 0;
  return (
    <>
      <Notice tone={sound ? 'good' : 'bad'} title={sound ? texts.sound : texts.faulty(faults.length)}>
        {texts.sealed(records)}
        {sealedAt && (
          <>
            {` ${texts.lastSealed} `}
            <Time at={sealedAt} />
            {'.'}
          </>
        )}
        {waiting > 0 && ` ${texts.waiting(waiting)}`}
      </Notice>
      {!sound && (
        <ol className="grid max-h-80 gap-2 overflow-y-auto">
          {faults.map((fault) => (
            <li key={`${fault.kind} ${fault.position} ${fault.detail}`} className="text-sm">
              <span className="font-medium">
                {texts.faults[fault.kind]}
                {fault.position != null && ` · ${texts.link(fault.position)}`}
              </span>
              <span className="block text-ink-soft">{fault.detail}</span>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
