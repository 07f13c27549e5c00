import { Link } from '@tanstack/react-router';
import { FileKey2, Moon, MoreHorizontal, RotateCw, Settings, Sun } from 'lucide-react';
import { Suspense, useState } from 'react';
import type { Workspace } from '@/api/types';
import { IconButton } from '@/design/Button';
import { Menu, MenuItem, MenuLine } from '@/design/Menu';
import { part } from '@/design/part';
import { ABOVE_ROW } from '@/design/Table';
import { useMay } from '@/shell/access';
import { texts } from './texts';
import { useWorkspaceActs } from './useWorkspaceActs';

const KubeconfigDialog = part(() => import('./KubeconfigDialog'), 'KubeconfigDialog');

interface WorkspaceMenuProps {
  readonly workspace: Workspace;
  readonly organization: string;
}

export function WorkspaceMenu({ workspace, organization }: WorkspaceMenuProps) {
  const [open, setOpen] = useState(false);
  return (
    <span className={ABOVE_ROW}>
      <Menu trigger={<IconButton icon={MoreHorizontal} label={texts.menu(workspace.name)} />}>
        <Acts workspace={workspace} onKubeconfig={() => setOpen(true)} />
        <MenuLine />
        <MenuItem asChild>
          <Link
            to="/o/$organization/w/$workspace"
            params={{ organization, workspace: workspace.id }}
            search={{ tab: 'settings' }}
          >
            <Settings size={15} className="text-ink-faint" aria-hidden />
            {texts.tabs.settings}
          </Link>
        </MenuItem>
      </Menu>
      <Suspense>{open && <KubeconfigDialog workspace={workspace} onClose={() => setOpen(false)} />}</Suspense>
    </span>
  );
}

/** Shown, and asked for, once the menu is open: a list has many. */
function Acts({ workspace, onKubeconfig }: { readonly workspace: Workspace; readonly onKubeconfig: () => void }) {
  const may = useMay(workspace.id);
  const { sleep, wake, retry } = useWorkspaceActs(workspace.id);
  const { state, retriable } = workspace;
  const mayOperate = may('workspace.operate');
  return (
    <>
      {may('workspace.kubeconfig') && (
        <MenuItem icon={FileKey2} disabled={state !== 'ready' && state !== 'sleeping'} onSelect={onKubeconfig}>
          {texts.acts.kubeconfig}
        </MenuItem>
      )}
      {mayOperate && state === 'ready' && (
        <MenuItem icon={Moon} onSelect={() => sleep.mutate()}>
          {texts.acts.sleep}
        </MenuItem>
      )}
      {mayOperate && state === 'sleeping' && (
        <MenuItem icon={Sun} onSelect={() => wake.mutate()}>
          {texts.acts.wake}
        </MenuItem>
      )}
      {mayOperate && state === 'failed' && retriable && (
        <MenuItem icon={RotateCw} onSelect={() => retry.mutate()}>
          {texts.acts.retry}
        </MenuItem>
      )}
    </>
  );
}
