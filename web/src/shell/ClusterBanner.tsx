import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Mark } from '@/design/Mark';
import { capabilitiesQuery, localCluster } from '@/system/queries';
import { texts } from './texts';

/** On the first day: the console serves while the local cluster is still on its way. */
export function ClusterBanner() {
  const { data } = useQuery(capabilitiesQuery);
  const part = localCluster(data);
  if (part?.state !== 'starting') return null;
  const percent = part.percent ?? undefined;
  return (
    <div
      role="status"
      className="flex min-h-10 shrink-0 flex-wrap items-center gap-x-3 gap-y-0.5 border-b bg-accent-soft px-4 py-1.5 sm:px-8"
    >
      <Mark size={16} weight={3} percent={percent} turning={percent === undefined} className="text-accent" />
      <span className="font-medium">
        {percent === undefined ? texts.cluster.starting : texts.cluster.building(`${Math.round(percent)} %`)}
      </span>
      <span className="min-w-0 flex-1 text-ink-soft max-sm:hidden">{part.detail || texts.cluster.detail}</span>
      <Link to="/system" className="font-medium text-accent hover:underline">
        {texts.cluster.more}
      </Link>
    </div>
  );
}
