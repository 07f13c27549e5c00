import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { Activity, ChartNoAxesColumn, FolderClosed, LayoutDashboard, Settings } from 'lucide-react';
import { workspaceQuery } from '@/workspaces/queries';
import { RailGroup, RailLink } from './RailLink';
import { texts } from './texts';

interface WorkspaceRailProps {
  readonly organization: string;
  readonly workspace: string;
  readonly folded: boolean;
  readonly onLeave?: (() => void) | undefined;
}

const ENTRIES = [
  { tab: undefined, icon: LayoutDashboard, text: texts.rail.overview },
  { tab: 'projects', icon: FolderClosed, text: texts.rail.projects },
  { tab: 'events', icon: Activity, text: texts.rail.events },
  { tab: 'usage', icon: ChartNoAxesColumn, text: texts.rail.usage },
  { tab: 'settings', icon: Settings, text: texts.rail.settings },
] as const;

/** The second level, while one is inside a workspace. */
export function WorkspaceRail({ organization, workspace, folded, onLeave }: WorkspaceRailProps) {
  const { data } = useQuery(workspaceQuery(workspace));
  const { tab } = useSearch({ strict: false });
  return (
    <RailGroup text={data?.name ?? texts.rail.workspaces} folded={folded}>
      {ENTRIES.map((entry) => (
        <RailLink
          key={entry.text}
          folded={folded}
          onLeave={onLeave}
          icon={entry.icon}
          text={entry.text}
          to="/o/$organization/w/$workspace"
          params={{ organization, workspace }}
          search={{ tab: entry.tab }}
          activeOptions={{ exact: true, includeSearch: tab !== undefined || entry.tab !== undefined }}
        />
      ))}
    </RailGroup>
  );
}
