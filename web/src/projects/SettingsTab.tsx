import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { answer, api, ifMatch } from '@/api/client';
import { keys } from '@/api/keys';
import { rowsOf } from '@/api/pages';
import type { Project } from '@/api/types';
import { applicationsQuery } from '@/applications/queries';
import { Id } from '@/design/Copy';
import { DangerZone } from '@/design/DangerZone';
import { Fact, Facts, Panel } from '@/design/Panel';
import { toast } from '@/design/toasts';
import { NamedAct } from '@/forms/NamedAct';
import { useMay } from '@/shell/access';
import { useOrganization } from '@/shell/hooks';
import { texts } from './texts';

const words = texts.settings;

export function SettingsTab({ project }: { readonly project: Project }) {
  const { slug } = useOrganization();
  const mayDelete = useMay(project.id)('project.delete');
  const applications = useInfiniteQuery(applicationsQuery(project.id));
  const client = useQueryClient();
  const navigate = useNavigate();
  const remove = () =>
    answer(
      api.DELETE('/api/v1/projects/{project}', {
        params: { path: { project: project.id }, query: { confirm: project.name }, header: ifMatch(project) },
      }),
    );
  const leave = async () => {
    toast({ tone: 'good', title: words.deleted(project.name) });
    await client.invalidateQueries({ queryKey: keys.projects(project.workspace) });
    await navigate({
      to: '/o/$organization/w/$workspace',
      params: { organization: slug, workspace: project.workspace },
      search: { tab: 'projects' },
    });
  };
  return (
    <div className="grid max-w-2xl gap-6">
      <Panel title={words.general}>
        <Facts>
          <Fact name={texts.name}>{project.name}</Fact>
          <Fact name={texts.namespace}>
            <code>{project.namespace}</code>
          </Fact>
          <Fact name={words.id}>
            <Id value={project.id} />
          </Fact>
        </Facts>
      </Panel>
      <DangerZone>
        <NamedAct
          title={words.deleteTitle}
          detail={words.deleteDetail}
          act={words.act}
          disabled={!mayDelete || project.state === 'deleting'}
          name={project.name}
          question={words.confirmTitle(project.name)}
          consequence={words.confirmDetail(rowsOf(applications.data).length)}
          confirm={words.deleteTitle}
          run={remove}
          onDone={leave}
          shown={keys.project(project.id)}
        />
      </DangerZone>
    </div>
  );
}
