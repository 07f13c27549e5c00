import { useInfiniteQuery } from '@tanstack/react-query';
import { rowsOf } from '@/api/pages';
import type { HostCluster } from '@/api/types';
import { Empty } from '@/design/Empty';
import { Fact, Facts, Panel } from '@/design/Panel';
import { SkeletonRows } from '@/design/Skeleton';
import { Status, Tag } from '@/design/Status';
import { Time } from '@/design/Time';
import { Loaded } from '@/shell/Loaded';
import { hostClustersQuery } from './queries';
import { texts } from './texts';

const words = texts.cluster;

export function ClustersTab() {
  const query = useInfiniteQuery(hostClustersQuery);
  return (
    <Loaded query={query} skeleton={<SkeletonRows />}>
      {(data) => {
        const clusters = rowsOf(data);
        if (clusters.length === 0) {
          return (
            <Panel flush>
              <Empty title={words.empty} command={words.command}>
                {words.emptyDetail}
              </Empty>
            </Panel>
          );
        }
        return clusters.map((cluster) => <Cluster key={cluster.name} cluster={cluster} />);
      }}
    </Loaded>
  );
}

function Cluster({ cluster }: { readonly cluster: HostCluster }) {
  return (
    <Panel title={cluster.name} act={<Tag>{cluster.state}</Tag>}>
      <div className="grid gap-6">
        <Facts>
          <Fact name={words.version}>
            <code>{cluster.version}</code>
          </Fact>
          <Fact name={words.nodes}>
            <span data-number>{cluster.nodes}</span>
          </Fact>
          <Fact name={words.checked}>{cluster.checkedAt ? <Time at={cluster.checkedAt} /> : words.never}</Fact>
        </Facts>
        <section aria-label={words.preflight}>
          <h3 className="mb-2 text-xs font-medium text-ink-faint">{words.preflight}</h3>
          <ul className="divide-y divide-line rounded-lg border">
            {cluster.preflight.map(({ check, ok, detail, remedy }) => (
              <li key={check} className="grid gap-x-6 gap-y-1 px-3 py-2.5 sm:grid-cols-[9rem_5rem_1fr]">
                <span className="font-medium">{check}</span>
                <Status tone={ok ? 'good' : 'warn'} word={ok ? words.ok : words.failed} />
                <span className="text-ink-soft">
                  {detail}
                  {!ok && remedy && <span className="block text-ink">{`${words.remedy}: ${remedy}`}</span>}
                </span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Panel>
  );
}
