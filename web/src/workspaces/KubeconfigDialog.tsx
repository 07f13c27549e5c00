import { useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useEffect, useState } from 'react';
import { answer, api } from '@/api/client';
import { asProblem } from '@/api/problem';
import type { Workspace } from '@/api/types';
import { Button } from '@/design/Button';
import { CodeBlock, CommandLine } from '@/design/Code';
import { Dialog } from '@/design/Dialog';
import { download } from '@/design/download';
import { Problem } from '@/design/Problem';
import { Skeleton } from '@/design/Skeleton';
import { Time } from '@/design/Time';
import { Segments } from '@/design/Toggle';
import { texts } from './texts';

const words = texts.kubeconfig;
const KINDS = [
  { value: 'exec', label: words.exec },
  { value: 'token', label: words.token },
] as const;
type Kind = (typeof KINDS)[number]['value'];

interface KubeconfigDialogProps {
  readonly workspace: Pick<Workspace, 'id' | 'name'>;
  readonly onClose: () => void;
}

/** Hands out a kubeconfig. The kind without a secret comes at once; a token is only made when asked for. */
export function KubeconfigDialog({ workspace, onClose }: KubeconfigDialogProps) {
  const [kind, setKind] = useState<Kind>('exec');
  const make = useMutation({
    mutationFn: (wanted: Kind) =>
      answer(
        api.POST('/api/v1/workspaces/{workspace}/kubeconfig', {
          params: { path: { workspace: workspace.id } },
          body: { kind: wanted },
        }),
      ),
    meta: { quiet: true },
    // A token is a secret: nothing of it outlives this dialog.
    gcTime: 0,
  });
  const { mutate, reset, data, error, isPending, variables } = make;
  useEffect(() => mutate('exec'), [mutate]);
  const choose = (next: Kind) => {
    setKind(next);
    if (next === 'exec') mutate('exec');
    else reset();
  };
  const shown = variables === kind ? data : undefined;
  const problem = error && asProblem(error);
  const file = `${workspace.name}.kubeconfig`;

  return (
    <Dialog
      open
      wide
      onOpenChange={(open) => !open && onClose()}
      title={words.title(workspace.name)}
      description={words.description}
      acts={
        <Button
          kind="primary"
          icon={Download}
          disabled={!shown}
          onClick={() => shown && download(file, 'application/yaml', shown.kubeconfig)}
        >
          {words.download}
        </Button>
      }
    >
      <Segments label={words.kind} value={kind} choices={KINDS} onChange={choose} />
      <p className="text-ink-soft">{kind === 'exec' ? words.execDetail : words.tokenDetail}</p>
      {problem && (
        <Problem
          title={problem.title}
          detail={problem.message}
          traceId={problem.traceId}
          onRetry={() => mutate(kind)}
        />
      )}
      {kind === 'token' && !shown && !problem && (
        <Button onClick={() => mutate('token')} busy={isPending} className="w-fit">
          {words.make}
        </Button>
      )}
      {kind === 'exec' && !shown && !problem && <Skeleton className="h-56 w-full rounded-lg" />}
      {shown && (
        <CodeBlock
          text={shown.kubeconfig}
          title={
            <span className="flex gap-1">
              {file}
              {shown.expiresAt && (
                <>
                  {` · ${words.expires} `}
                  <Time at={shown.expiresAt} />
                </>
              )}
            </span>
          }
        />
      )}
      <CommandLine
        text={kind === 'exec' ? `hexarch kubeconfig ${workspace.name}` : `KUBECONFIG=./${file} kubectl get ns`}
      />
    </Dialog>
  );
}
