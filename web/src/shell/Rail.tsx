import { useParams } from '@tanstack/react-router';
import {
  Activity,
  Bot,
  Boxes,
  House,
  KeyRound,
  PanelLeftClose,
  PanelLeftOpen,
  ScrollText,
  Settings,
  Users,
  UsersRound,
} from 'lucide-react';
import { IconButton } from '@/design/Button';
import { useReadsAudit } from './access';
import { OrganizationSwitcher } from './OrganizationSwitcher';
import { BY_PATH, BY_WHOLE_PATH, RailGroup, RailLink } from './RailLink';
import { texts } from './texts';
import { useNearestOrganization } from './useGo';
import { WorkspaceRail } from './WorkspaceRail';

interface RailProps {
  readonly folded: boolean;
  readonly onFold?: (folded: boolean) => void;
  /** Called when a link was followed: the sheet on phones closes. */
  readonly onLeave?: () => void;
}

export function Rail({ folded, onFold, onLeave }: RailProps) {
  const organization = useNearestOrganization();
  const { workspace } = useParams({ strict: false });
  const readsAudit = useReadsAudit();
  const params = { organization: organization?.slug ?? '' };
  const link = { folded, onLeave, activeOptions: BY_PATH };
  return (
    <div className="flex h-full flex-col bg-canvas">
      <div className="flex h-12 shrink-0 items-center border-b px-2">
        <OrganizationSwitcher folded={folded} onLeave={onLeave} />
      </div>
      <nav aria-label={texts.navigation} className="flex-1 overflow-x-hidden overflow-y-auto p-2">
        {organization && (
          <>
            <RailLink
              {...link}
              icon={House}
              text={texts.rail.home}
              keys="g h"
              to="/o/$organization"
              params={params}
              activeOptions={BY_WHOLE_PATH}
            />
            <RailLink
              {...link}
              icon={Boxes}
              text={texts.rail.workspaces}
              keys="g w"
              to="/o/$organization/workspaces"
              params={params}
            />
            {workspace && <WorkspaceRail {...link} organization={organization.slug} workspace={workspace} />}
            <RailGroup text={texts.rail.organization} folded={folded}>
              <RailLink
                {...link}
                icon={Users}
                text={texts.rail.members}
                keys="g m"
                to="/o/$organization/members"
                params={params}
              />
              <RailLink
                {...link}
                icon={UsersRound}
                text={texts.rail.groups}
                to="/o/$organization/groups"
                params={params}
              />
              <RailLink {...link} icon={KeyRound} text={texts.rail.roles} to="/o/$organization/roles" params={params} />
              <RailLink
                {...link}
                icon={Bot}
                text={texts.rail.serviceAccounts}
                to="/o/$organization/service-accounts"
                params={params}
              />
              {readsAudit && (
                <RailLink
                  {...link}
                  icon={ScrollText}
                  text={texts.rail.audit}
                  keys="g a"
                  to="/o/$organization/audit"
                  params={params}
                />
              )}
              <RailLink
                {...link}
                icon={Settings}
                text={texts.rail.settings}
                to="/o/$organization/settings"
                params={params}
              />
            </RailGroup>
          </>
        )}
      </nav>
      <div className={`flex gap-1 border-t p-2 ${folded ? 'flex-col' : 'items-center'}`}>
        <div className="min-w-0 flex-1">
          <RailLink {...link} icon={Activity} text={texts.rail.system} keys="g s" to="/system" />
        </div>
        {onFold && (
          <IconButton
            icon={folded ? PanelLeftOpen : PanelLeftClose}
            label={folded ? texts.unfold : texts.fold}
            keys="["
            onClick={() => onFold(!folded)}
            className={folded ? 'mx-auto' : ''}
          />
        )}
      </div>
    </div>
  );
}
