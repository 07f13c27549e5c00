import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { answer, api, ifMatch } from '@/api/client';
import { keys } from '@/api/keys';
import { rowsOf } from '@/api/pages';
import type { Workspace } from '@/api/types';
import { Id } from '@/design/Copy';
import { DangerZone } from '@/design/DangerZone';
import { Fact, Facts, Panel } from '@/design/Panel';
import { toast } from '@/design/toasts';
import { NamedAct } from '@/forms/NamedAct';
import { projectsQuery } from '@/projects/queries';
import { useMay } from '@/shell/access';
import { useOrganization } from '@/shell/hooks';
import { texts } from './texts';

const words = texts.settings;

export function SettingsTab({ workspace }: { readonly workspace: Workspace }) {
  const { id: organization, slug } = useOrganization();
  const mayDelete = useMay(workspace.id)('workspace.delete');
  const projects = useInfiniteQuery(projectsQuery(workspace.id));
  const client = useQueryClient();
  const navigate = useNavigate();
  const remove = () =>
    answer(
      api.DELETE('/api/v1/workspaces/{workspace}', {
        params: { path: { workspace: workspace.id }, query: { confirm: workspace.name }, header: ifMatch(workspace) },
      }),
    );
  const leave = async () => {
    toast({ tone: 'good', title: words.deleted(workspace.name) });
    await client.invalidateQueries({ queryKey: keys.workspaces(organization) });
    await navigate({ to: '/o/$organization/workspaces', params: { organization: slug } });
  };
  return (
    <div className="grid max-w-2xl gap-6">
      <Panel title={words.general}>
        <Facts>
          <Fact name={texts.name}>{workspace.name}</Fact>
          <Fact name={texts.overview.id}>
            <Id value={workspace.id} />
          </Fact>
          <Fact name={texts.shape}>{workspace.shape}</Fact>
        </Facts>
      </Panel>
      <DangerZone>
        <NamedAct
          title={words.deleteTitle}
          detail={words.deleteDetail}
          act={texts.acts.delete}
          disabled={!mayDelete || workspace.state === 'deleting'}
          name={workspace.name}
          question={words.confirmTitle(workspace.name)}
          consequence={words.confirmDetail(rowsOf(projects.data).length)}
          confirm={words.deleteTitle}
          run={remove}
          onDone={leave}
          shown={keys.workspace(workspace.id)}
        />
      </DangerZone>
    </div>
  );
}
