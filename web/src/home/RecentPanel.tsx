import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { activityQuery } from '@/account/queries';
import { rowsOf } from '@/api/pages';
import { auditQuery } from '@/audit/queries';
import { Result } from '@/audit/Result';
import { Avatar } from '@/design/Avatar';
import { Panel } from '@/design/Panel';
import { SkeletonRows } from '@/design/Skeleton';
import { Time } from '@/design/Time';
import { useMayHere } from '@/shell/access';
import { useOrganization } from '@/shell/hooks';
import { Loaded } from '@/shell/Loaded';
import { texts } from './texts';

const SHOWN = 8;

/** The newest records: the organization's for who may read them, else one's own. */
export function RecentPanel() {
  const organization = useOrganization();
  const mayRead = useMayHere()('audit.read');
  const all = useInfiniteQuery({ ...auditQuery(organization.id, {}), enabled: mayRead });
  const own = useInfiniteQuery({ ...activityQuery, enabled: !mayRead });
  return (
    <Panel
      title={texts.recent}
      flush
      act={
        mayRead && (
          <Link
            to="/o/$organization/audit"
            params={{ organization: organization.slug }}
            className="target text-xs text-accent hover:underline"
          >
            {texts.allRecords}
          </Link>
        )
      }
    >
      <Loaded query={mayRead ? all : own} skeleton={<SkeletonRows rows={4} />}>
        {(data) => {
          const records = rowsOf(data).slice(0, SHOWN);
          if (records.length === 0) return <p className="px-4 py-3.5 text-ink-faint">{texts.noRecords}</p>;
          return (
            <ul className="divide-y divide-line">
              {records.map((record) => {
                const who = record.actor.name ?? record.actor.kind;
                return (
                  <li key={record.id} className="flex items-center gap-3 px-4 py-2.5">
                    <Avatar name={who} size={24} />
                    <p className="min-w-0 flex-1 truncate">
                      <span className="font-medium">{who}</span>
                      <code className="ml-2 text-ink-soft">{record.action}</code>
                      {record.target?.name && <span className="ml-2 text-ink-faint">{record.target.name}</span>}
                    </p>
                    {record.result !== 'succeeded' && <Result result={record.result} />}
                    <Time at={record.at} className="text-xs whitespace-nowrap text-ink-faint" />
                  </li>
                );
              })}
            </ul>
          );
        }}
      </Loaded>
    </Panel>
  );
}
