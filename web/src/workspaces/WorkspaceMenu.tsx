import { Link } from '@tanstack/react-router';
import { FileKey2, Moon, MoreHorizontal, RotateCw, Settings, Sun } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { Workspace } from '@/api/types';
import { IconButton } from '@/design/Button';
import { Menu, MenuItem, MenuLine } from '@/design/Menu';
import { ABOVE_ROW } from '@/design/Table';
import { texts } from './texts';
import { useWorkspaceActs } from './useWorkspaceActs';

const KubeconfigDialog = lazy(() =>
  import('./KubeconfigDialog').then((module) => ({ default: module.KubeconfigDialog })),
);

interface WorkspaceMenuProps {
  readonly workspace: Workspace;
  readonly organization: string;
  readonly mayWrite: boolean;
}

export function WorkspaceMenu({ workspace, organization, mayWrite }: WorkspaceMenuProps) {
  const [open, setOpen] = useState(false);
  const { sleep, wake, retry } = useWorkspaceActs(workspace.id);
  const { state } = workspace;
  return (
    <span className={ABOVE_ROW}>
      <Menu trigger={<IconButton icon={MoreHorizontal} label={texts.menu(workspace.name)} />}>
        <MenuItem icon={FileKey2} disabled={state !== 'ready' && state !== 'sleeping'} onSelect={() => setOpen(true)}>
          {texts.acts.kubeconfig}
        </MenuItem>
        {mayWrite && state === 'ready' && (
          <MenuItem icon={Moon} onSelect={() => sleep.mutate()}>
            {texts.acts.sleep}
          </MenuItem>
        )}
        {mayWrite && state === 'sleeping' && (
          <MenuItem icon={Sun} onSelect={() => wake.mutate()}>
            {texts.acts.wake}
          </MenuItem>
        )}
        {mayWrite && state === 'failed' && workspace.retriable && (
          <MenuItem icon={RotateCw} onSelect={() => retry.mutate()}>
            {texts.acts.retry}
          </MenuItem>
        )}
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
