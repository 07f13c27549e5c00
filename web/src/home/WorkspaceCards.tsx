import { Link } from '@tanstack/react-router';
import { ArrowRight } from 'lucide-react';
import type { Workspace } from '@/api/types';
import { ProgressLine } from '@/design/Meter';
import { rowLink } from '@/design/Table';
import { Time } from '@/design/Time';
import { texts as workspaceTexts } from '@/workspaces/texts';
import { WorkspaceStatus } from '@/workspaces/WorkspaceStatus';
import { texts } from './texts';

/** As many as one sees at a glance; what needs somebody comes first. */
const SHOWN = 6;
const URGENCY: readonly Workspace['state'][] = [
  'failed',
  'provisioning',
  'requested',
  'waking',
  'fallingAsleep',
  'deleting',
  'ready',
  'sleeping',
];

interface WorkspaceCardsProps {
  readonly workspaces: readonly Workspace[];
  readonly organization: string;
}

export function WorkspaceCards({ workspaces, organization }: WorkspaceCardsProps) {
  const ordered = [...workspaces].sort((one, other) => URGENCY.indexOf(one.state) - URGENCY.indexOf(other.state));
  return (
    <section aria-label={texts.workspaces} className="grid gap-3">
      <header className="flex items-baseline justify-between">
        <h2 className="font-semibold">{texts.workspaces}</h2>
        <Link
          to="/o/$organization/workspaces"
          params={{ organization }}
          className="target inline-flex items-center gap-1 text-xs text-accent hover:underline"
        >
          {texts.all}
          <ArrowRight size={12} aria-hidden />
        </Link>
      </header>
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {ordered.slice(0, SHOWN).map((workspace) => (
          <Card key={workspace.id} workspace={workspace} organization={organization} />
        ))}
      </ul>
    </section>
  );
}

function Card({ workspace, organization }: { readonly workspace: Workspace; readonly organization: string }) {
  const { id, name, shape, kubernetesVersion, createdAt, progress, state, reason } = workspace;
  const moving = state === 'requested' || state === 'provisioning' || state === 'waking';
  return (
    <li className="relative grid min-h-32 content-between gap-4 rounded-lg border bg-surface p-4 transition-colors hover:border-line-strong hover:bg-canvas">
      <div className="grid gap-1">
        <div className="flex items-center justify-between gap-3">
          <Link
            to="/o/$organization/w/$workspace"
            params={{ organization, workspace: id }}
            {...rowLink}
            className={`${rowLink.className} truncate text-base`}
          >
            {name}
          </Link>
          <WorkspaceStatus workspace={workspace} />
        </div>
        <p className="truncate text-xs text-ink-faint">{[shape, kubernetesVersion].filter(Boolean).join(' · ')}</p>
      </div>
      {moving && progress ? (
        <div className="grid gap-1.5">
          <p className="truncate text-xs text-ink-soft">{progress.message}</p>
          <ProgressLine percent={progress.percent} label={name} />
        </div>
      ) : (
        <p className="truncate text-xs text-ink-faint">
          {state === 'failed' && reason ? (
            reason
          ) : (
            <>
              {`${workspaceTexts.created} `}
              <Time at={createdAt} />
            </>
          )}
        </p>
      )}
    </li>
  );
}
