import { Stale } from '@/shell/StaleMarker';
import { Avatar } from '../Avatar';
import { Meter, ProgressLine } from '../Meter';
import { Notice } from '../Notice';
import { Problem } from '../Problem';
import { Skeleton, SkeletonRows } from '../Skeleton';
import { Status, Tag } from '../Status';
import { Steps } from '../Steps';
import { ToastCard } from '../Toaster';
import { Specimen } from './LivingPage';
import { living } from './texts';

const { words } = living;
const ago = (seconds: number) => new Date(Date.now() - seconds * 1_000).toISOString();

export function Feedback() {
  return (
    <>
      <Specimen name={living.statuses}>
        <Status tone="good" word={words.ready} />
        <Status tone="busy" word={words.provisioning} percent={46} />
        <Status tone="busy" word={words.waking} />
        <Status tone="warn" word={words.degraded} />
        <Status tone="bad" word={words.failed} />
        <Status tone="idle" word={words.asleep} />
        <Status solid tone="good" word={words.ready} />
        <Status solid tone="busy" word={words.provisioning} percent={46} />
        <Status solid tone="warn" word={words.degraded} />
        <Status solid tone="bad" word={words.failed} />
        <Status solid tone="idle" word={words.asleep} />
        <Stale since={Date.now() - 90_000} />
      </Specimen>
      <Specimen name={living.tags}>
        <Tag>{'viewer'}</Tag>
        <Tag tone="accent">{'owner'}</Tag>
        <Tag tone="warn">{'Warning'}</Tag>
        <Avatar name="Ada Lovelace" size={40} />
        <Avatar name="Grace Hopper" size={28} />
        <Avatar name="Acme" square size={28} />
      </Specimen>
      <Specimen name={living.notices} wide>
        <Notice tone="busy" title="The local cluster is being built: 62 %">
          {'Workspaces that you ask for wait until it is there.'}
        </Notice>
        <Notice tone="good" title="payments is ready" />
        <Notice tone="warn" title="NetworkPolicy is not enforced here">
          {'Workspaces can reach one another. Use a network plugin that enforces policies.'}
        </Notice>
      </Specimen>
      <Specimen name={living.problems} wide>
        <Problem
          title="The quota is exhausted"
          detail="The organization may have 10 workspaces and has 10. Delete one, or ask an operator for more."
          traceId="req_01jd4w2m7ke0qv8x3n5r6t9y1z"
          onRetry={() => undefined}
        />
      </Specimen>
      <Specimen name={living.toasts}>
        <div className="grid w-88 max-w-full gap-2">
          <ToastCard toast={{ id: -1, tone: 'good', title: 'payments is ready', detail: 'It took 17 s.' }} />
          <ToastCard
            toast={{
              id: -2,
              tone: 'bad',
              title: 'It has changed meanwhile',
              detail: 'Reload and try again.',
              traceId: 'req_01jd4w2m7k',
            }}
          />
        </div>
      </Specimen>
      <Specimen name={living.meters} wide>
        <div className="grid max-w-md gap-4">
          <Meter label="CPU" used="0.6" limit="2 cores" share={0.3} />
          <Meter label="Workspaces" used="3" limit="10" share={0.3} added={0.1} />
          <Meter label="Memory" used="3.8 GiB" limit="4 GiB" share={0.95} />
          <Meter label="Workspaces" used="10" limit="10" share={1} added={0.1} />
          <ProgressLine percent={46} label="Provisioning" />
        </div>
      </Specimen>
      <Specimen name={living.steps} wide>
        <div className="max-w-md">
          <Steps
            steps={[
              { name: 'a', label: 'Namespace', state: 'done', startedAt: ago(19), finishedAt: ago(18.4) },
              {
                name: 'b',
                label: 'Control plane',
                state: 'running',
                startedAt: ago(18.4),
                message: '1 of 2 containers is ready',
              },
              {
                name: 'c',
                label: 'Access',
                state: 'failed',
                startedAt: ago(9),
                finishedAt: ago(2),
                message: 'The host refused the role binding',
              },
              { name: 'd', label: 'Verify', state: 'pending' },
            ]}
          />
        </div>
      </Specimen>
      <Specimen name={living.skeletons} wide>
        <Skeleton className="h-5 w-56" />
        <div className="rounded-lg border">
          <SkeletonRows rows={3} />
        </div>
      </Specimen>
    </>
  );
}
