import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import { Advanced } from '@/design/Advanced';
import { Field, Input } from '@/design/Field';
import { Page } from '@/design/Page';
import { Terminal } from '@/design/Terminal';
import { Form } from '@/forms/Form';
import { useForm } from '@/forms/useForm';
import { WishActs } from '@/forms/WishActs';
import { projectQuery } from '@/projects/queries';
import { workspaceQuery } from '@/workspaces/queries';
import { deployBody, deploySchema, emptyDeploy } from './deployForm';
import { deployWish } from './deployWish';
import { EnvField, ImageField, PortField, ResourceFields } from './RuntimeFields';
import { texts } from './texts';

const words = texts.new;
const route = getRouteApi('/app/o/$organization/w/$workspace/p/$project/deploy');

export function DeployPage() {
  const params = route.useParams();
  const project = useQuery(projectQuery(params.project));
  const workspace = useQuery(workspaceQuery(params.workspace));
  const client = useQueryClient();
  const navigate = useNavigate();
  const form = useForm({
    initial: emptyDeploy,
    schema: deploySchema,
    send: (values, headers) =>
      answer(
        api.POST('/api/v1/projects/{project}/applications', {
          params: { path: { project: params.project }, header: headers },
          body: deployBody(values),
        }),
      ),
    onDone: async (application) => {
      client.setQueryData(keys.application(application.id), application);
      await client.invalidateQueries({ queryKey: keys.applications(params.project) });
      await navigate({
        to: '/o/$organization/w/$workspace/p/$project/apps/$application',
        params: { ...params, application: application.id },
      });
    },
  });
  const projectName = project.data?.name ?? params.project;
  return (
    <Page title={words.title} description={words.description(projectName)} narrow>
      <Form
        onSubmit={form.submit}
        problem={form.problem}
        acts={
          <WishActs act={words.act} busy={form.busy}>
            <Link to="/o/$organization/w/$workspace/p/$project" params={params}>
              {words.cancel}
            </Link>
          </WishActs>
        }
      >
        <Field label={texts.name} hint={words.nameHint} error={form.fault('name')}>
          <Input code {...form.text('name')} autoFocus placeholder="web" />
        </Field>
        <ImageField text={form.text} fault={form.fault} />
        <div className="grid gap-5 sm:grid-cols-2">
          <PortField text={form.text} fault={form.fault} />
          <Field label={words.replicas} error={form.fault('replicas')}>
            <Input code {...form.text('replicas')} inputMode="numeric" />
          </Field>
        </div>
        <EnvField text={form.text} fault={form.fault} />
        <Advanced>
          <ResourceFields text={form.text} fault={form.fault} />
        </Advanced>
      </Form>
      <Terminal
        wish={deployWish(form.values, {
          organization: params.organization,
          workspace: workspace.data?.name ?? params.workspace,
          project: projectName,
          id: params.project,
        })}
      />
    </Page>
  );
}
