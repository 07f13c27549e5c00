import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import { Advanced } from '@/design/Advanced';
import { Field, Input } from '@/design/Field';
import { Page } from '@/design/Page';
import { Terminal } from '@/design/Terminal';
import { Form } from '@/forms/Form';
import { dnsLabel } from '@/forms/rules';
import { useForm } from '@/forms/useForm';
import { WishActs } from '@/forms/WishActs';
import { wishOf } from '@/forms/wish';
import { workspaceQuery } from '@/workspaces/queries';
import { QuotaFields, quotaOf, quotaSchema } from './QuotaFields';
import { texts } from './texts';

const words = texts.new;
const route = getRouteApi('/app/o/$organization/w/$workspace/new-project');

export function CreateProjectPage() {
  const params = route.useParams();
  const workspace = useQuery(workspaceQuery(params.workspace));
  const client = useQueryClient();
  const navigate = useNavigate();
  const form = useForm({
    initial: { name: '', cpu: '', memory: '', pods: '' },
    schema: z.object({ name: dnsLabel, ...quotaSchema }),
    send: (values, headers) =>
      answer(
        api.POST('/api/v1/workspaces/{workspace}/projects', {
          params: { path: { workspace: params.workspace }, header: headers },
          body: bodyOf(values),
        }),
      ),
    onDone: async (project) => {
      client.setQueryData(keys.project(project.id), project);
      await client.invalidateQueries({ queryKey: keys.projects(params.workspace) });
      await navigate({ to: '/o/$organization/w/$workspace/p/$project', params: { ...params, project: project.id } });
    },
  });
  const { name, ...limits } = form.values;
  const known = name || 'shop';
  const workspaceName = workspace.data?.name ?? params.workspace;
  const wish = wishOf({
    command: ['project', 'create', known],
    flags: {
      org: params.organization,
      workspace: workspaceName,
      cpu: limits.cpu || undefined,
      memory: limits.memory || undefined,
      pods: limits.pods || undefined,
    },
    path: `/api/v1/workspaces/${params.workspace}/projects`,
    body: bodyOf({ name: known, ...limits }),
    undo: ['project', 'delete', known, '--org', params.organization, '--workspace', workspaceName],
    kind: 'project',
    name: known,
  });

  return (
    <Page title={words.title} description={words.description(workspaceName)} narrow>
      <Form
        onSubmit={form.submit}
        problem={form.problem}
        acts={
          <WishActs act={words.act} busy={form.busy}>
            <Link to="/o/$organization/w/$workspace" params={params} search={{ tab: 'projects' }}>
              {words.cancel}
            </Link>
          </WishActs>
        }
      >
        <Field label={texts.name} hint={words.nameHint} error={form.fault('name')}>
          <Input code {...form.text('name')} autoFocus placeholder="shop" />
        </Field>
        <Advanced label={words.limits}>
          <QuotaFields text={form.text} fault={form.fault} />
        </Advanced>
      </Form>
      <Terminal wish={wish} />
    </Page>
  );
}

function bodyOf({ name, ...limits }: { name: string; cpu: string; memory: string; pods: string }) {
  const quota = quotaOf(limits);
  return Object.values(quota).some((limit) => limit !== null) ? { name, quota } : { name };
}
