import { FileKey2, Moon, RotateCw, Sun } from 'lucide-react';
import { Suspense, useState } from 'react';
import type { Workspace } from '@/api/types';
import { Button } from '@/design/Button';
import { part } from '@/design/part';
import { useMay } from '@/shell/access';
import { texts } from './texts';
import { useWorkspaceActs } from './useWorkspaceActs';

const KubeconfigDialog = part(() => import('./KubeconfigDialog'), 'KubeconfigDialog');

/** The acts that the present state allows, the likeliest as the primary one. */
export function WorkspaceActs({ workspace }: { readonly workspace: Workspace }) {
  const [open, setOpen] = useState(false);
  const may = useMay(workspace.id);
  const mayOperate = may('workspace.operate');
  const { sleep, wake, retry } = useWorkspaceActs(workspace.id);
  const { state, retriable } = workspace;
  return (
    <>
      {mayOperate && state === 'ready' && (
        <Button icon={Moon} busy={sleep.isPending} onClick={() => sleep.mutate()}>
          {texts.acts.sleep}
        </Button>
      )}
      {mayOperate && state === 'sleeping' && (
        <Button icon={Sun} kind="primary" busy={wake.isPending} onClick={() => wake.mutate()}>
          {texts.acts.wake}
        </Button>
      )}
      {mayOperate && state === 'failed' && retriable && (
        <Button icon={RotateCw} kind="primary" busy={retry.isPending} onClick={() => retry.mutate()}>
          {texts.acts.retry}
        </Button>
      )}
      {may('workspace.kubeconfig') && (state === 'ready' || state === 'sleeping') && (
        <Button icon={FileKey2} kind={state === 'ready' ? 'primary' : 'secondary'} onClick={() => setOpen(true)}>
          {texts.acts.kubeconfig}
        </Button>
      )}
      <Suspense>{open && <KubeconfigDialog workspace={workspace} onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
