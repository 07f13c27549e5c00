import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Moon, Trash2 } from 'lucide-react';
import { rowsOf } from '@/api/pages';
import type { Workspace } from '@/api/types';
import { CommandLine } from '@/design/Code';
import { Id } from '@/design/Copy';
import { Notice } from '@/design/Notice';
import { Fact, Facts, Panel } from '@/design/Panel';
import { Skeleton } from '@/design/Skeleton';
import { Time, Took } from '@/design/Time';
import { Loaded } from '@/shell/Loaded';
import { EventLine } from './EventLine';
import { Progress } from './Progress';
import { usageQuery, workspaceEventsQuery } from './queries';
import { texts } from './texts';
import { UsageMeters } from './UsageMeters';

const words = texts.overview;

/** Is it well, since when, and what happened last. */
export function OverviewTab({ workspace }: { readonly workspace: Workspace }) {
  const { state } = workspace;
  const settled = state === 'ready' || state === 'sleeping' || state === 'deleting';
  return (
    <>
      <StateNotice workspace={workspace} />
      {!settled && workspace.progress && <Progress workspace={workspace} progress={workspace.progress} />}
      <div className="grid min-w-0 items-start gap-6 lg:grid-cols-2">
        <About workspace={workspace} />
        {state === 'ready' && <Usage workspace={workspace.id} />}
        <Recent workspace={workspace.id} wide={state === 'ready'} />
      </div>
    </>
  );
}

function StateNotice({ workspace }: { readonly workspace: Workspace }) {
  switch (workspace.state) {
    case 'failed':
      return (
        <Notice tone="bad" title={words.failedTitle}>
          {workspace.reason}
          {!workspace.retriable && ` ${words.failedFinal}`}
        </Notice>
      );
    case 'sleeping':
      return (
        <Notice tone="busy" icon={<Moon size={16} aria-hidden />} title={words.asleepTitle}>
          {words.asleepDetail}
        </Notice>
      );
    case 'deleting':
      return (
        <Notice tone="warn" icon={<Trash2 size={16} aria-hidden />} title={words.deletingTitle}>
          {words.deletingDetail}
        </Notice>
      );
    case 'requested':
    case 'provisioning':
    case 'ready':
    case 'fallingAsleep':
    case 'waking':
      return null;
  }
}

function About({ workspace }: { readonly workspace: Workspace }) {
  return (
    <Panel title={words.about}>
      <div className="grid gap-5">
        <Facts>
          <Fact name={words.id}>
            <Id value={workspace.id} />
          </Fact>
          <Fact name={texts.version}>
            {workspace.kubernetesVersion ? <code>{workspace.kubernetesVersion}</code> : <Faint>{words.never}</Faint>}
          </Fact>
          <Fact name={texts.shape}>{workspace.shape}</Fact>
          <Fact name={words.readySince}>
            {workspace.readyAt ? <Time at={workspace.readyAt} /> : <Faint>{words.never}</Faint>}
          </Fact>
          {workspace.readyAt && (
            <Fact name={words.readyIn}>
              <Took from={workspace.createdAt} to={workspace.readyAt} />
            </Fact>
          )}
        </Facts>
        <CommandLine text={`${words.nextCli} ${workspace.name}`} />
      </div>
    </Panel>
  );
}

function Faint({ children }: { readonly children: string }) {
  return <span className="text-ink-faint">{children}</span>;
}

function Usage({ workspace }: { readonly workspace: string }) {
  const query = useQuery(usageQuery(workspace));
  return (
    <Panel title={words.usage}>
      <Loaded query={query} skeleton={<Skeleton className="h-40 w-full" />}>
        {(usage) => <UsageMeters usage={usage} />}
      </Loaded>
    </Panel>
  );
}

function Recent({ workspace, wide }: { readonly workspace: string; readonly wide: boolean }) {
  const query = useInfiniteQuery(workspaceEventsQuery(workspace));
  return (
    <Panel
      title={words.recent}
      flush
      className={wide ? 'lg:col-span-2' : ''}
      act={
        <Link to="." search={{ tab: 'events' }} className="target text-xs text-accent hover:underline">
          {words.all}
        </Link>
      }
    >
      <Loaded query={query} skeleton={<Skeleton className="m-4 h-24" />}>
        {(data) => {
          const events = rowsOf(data).slice(0, 5);
          if (events.length === 0) return <p className="p-4 text-ink-faint">{words.nothing}</p>;
          return (
            <ul className="divide-y divide-line">
              {events.map((event) => (
                <EventLine key={`${event.at} ${event.reason} ${event.object ?? ''} ${event.message}`} event={event} />
              ))}
            </ul>
          );
        }}
      </Loaded>
    </Panel>
  );
}
