import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { answer, api, ifMatch } from '@/api/client';
import { keys } from '@/api/keys';
import type { Application } from '@/api/types';
import { DangerZone } from '@/design/DangerZone';
import { toast } from '@/design/toasts';
import { NamedAct } from '@/forms/NamedAct';
import { useMay } from '@/shell/access';
import { useOrganization } from '@/shell/hooks';
import { texts } from './texts';

const words = texts.settings;

export function DeleteApplication({ application }: { readonly application: Application }) {
  const { slug } = useOrganization();
  const mayDelete = useMay(application.project)('application.delete');
  const client = useQueryClient();
  const navigate = useNavigate();
  const { id, name, project, workspace, state } = application;
  const remove = () =>
    answer(
      api.DELETE('/api/v1/applications/{application}', {
        params: { path: { application: id }, query: { confirm: name }, header: ifMatch(application) },
      }),
    );
  const leave = async () => {
    toast({ tone: 'good', title: words.deleted(name) });
    await client.invalidateQueries({ queryKey: keys.applications(project) });
    await navigate({
      to: '/o/$organization/w/$workspace/p/$project',
      params: { organization: slug, workspace, project },
    });
  };
  return (
    <DangerZone>
      <NamedAct
        title={words.deleteTitle}
        detail={words.deleteDetail}
        act={words.act}
        disabled={!mayDelete || state === 'deleting'}
        name={name}
        question={words.confirmTitle(name)}
        consequence={words.confirmDetail}
        confirm={words.deleteTitle}
        run={remove}
        onDone={leave}
        shown={keys.application(id)}
      />
    </DangerZone>
  );
}
