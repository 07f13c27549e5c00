import { Trash2 } from 'lucide-react';
import type { Workspace } from '@/api/types';
import { Status } from '@/design/Status';
import { texts } from './texts';

interface WorkspaceStatusProps {
  readonly workspace: Pick<Workspace, 'state' | 'progress'>;
  readonly solid?: boolean;
}

/** The state of a workspace as icon and word; on the way somewhere with how far it is. */
export function WorkspaceStatus({ workspace: { state, progress }, solid = false }: WorkspaceStatusProps) {
  const word = texts.states[state];
  switch (state) {
    case 'ready':
      return <Status tone="good" word={word} solid={solid} />;
    case 'failed':
      return <Status tone="bad" word={word} solid={solid} />;
    case 'sleeping':
      return <Status tone="idle" word={word} solid={solid} />;
    case 'deleting':
      return <Status tone="warn" icon={Trash2} word={word} solid={solid} />;
    case 'requested':
    case 'provisioning':
    case 'waking':
    case 'fallingAsleep':
      return <Status tone="busy" word={word} percent={progress?.percent} solid={solid} />;
  }
}
