import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import { Field, Input } from '@/design/Field';
import { Notice } from '@/design/Notice';
import { Page } from '@/design/Page';
import { Skeleton } from '@/design/Skeleton';
import { Terminal } from '@/design/Terminal';
import { Form } from '@/forms/Form';
import { dnsLabel } from '@/forms/rules';
import { useForm } from '@/forms/useForm';
import { WishActs } from '@/forms/WishActs';
import { wishOf } from '@/forms/wish';
import { useOrganization } from '@/shell/hooks';
import { Loaded } from '@/shell/Loaded';
import { capabilitiesQuery, localCluster } from '@/system/queries';
import { QuotaEffect } from './QuotaEffect';
import { quotaQuery, shapesQuery } from './queries';
import { ShapeChoice } from './ShapeChoice';
import { texts } from './texts';

const words = texts.new;

export function CreateWorkspacePage() {
  const organization = useOrganization();
  const shapes = useQuery(shapesQuery);
  const quota = useQuery(quotaQuery(organization.id));
  const capabilities = useQuery(capabilitiesQuery);
  const client = useQueryClient();
  const navigate = useNavigate();
  const form = useForm({
    initial: { name: '', shape: '' },
    schema: z.object({ name: dnsLabel, shape: z.string() }),
    send: ({ name, shape }, headers) =>
      answer(
        api.POST('/api/v1/organizations/{organization}/workspaces', {
          params: { path: { organization: organization.id }, header: headers },
          body: shape ? { name, shape } : { name },
        }),
      ),
    onDone: async (workspace) => {
      client.setQueryData(keys.workspace(workspace.id), workspace);
      await client.invalidateQueries({ queryKey: keys.workspaces(organization.id) });
      await navigate({
        to: '/o/$organization/w/$workspace',
        params: { organization: organization.slug, workspace: workspace.id },
      });
    },
  });
  const { name, shape } = form.values;
  const path = `/api/v1/organizations/${organization.id}/workspaces`;
  const wish = wishOf({
    command: ['workspace', 'create', name || 'payments'],
    flags: { org: organization.slug, shape: shape || undefined },
    path,
    body: shape ? { name: name || 'payments', shape } : { name: name || 'payments' },
    undo: ['workspace', 'delete', name || 'payments', '--org', organization.slug],
    kind: 'workspace',
    name: name || 'payments',
  });

  return (
    <Page title={words.title} description={words.description} narrow>
      {localCluster(capabilities.data)?.state === 'starting' && <Notice tone="busy" title={words.clusterWaits} />}
      <Form
        onSubmit={form.submit}
        problem={form.problem}
        acts={
          <WishActs act={words.act} busy={form.busy}>
            <Link to="/o/$organization/workspaces" params={{ organization: organization.slug }}>
              {words.cancel}
            </Link>
          </WishActs>
        }
      >
        <Field label={texts.name} hint={words.nameHint} error={form.fault('name')}>
          <Input code {...form.text('name')} autoFocus placeholder="payments" />
        </Field>
        <Loaded query={shapes} skeleton={<Skeleton className="h-44 w-full rounded-lg" />}>
          {({ items }) => (
            <ShapeChoice
              shapes={items}
              value={shape || items.find((one) => one.default)?.name}
              onChange={(next) => form.set({ shape: next })}
              error={form.fault('shape')}
            />
          )}
        </Loaded>
        <QuotaEffect quota={quota.data?.items.find((one) => one.name === 'workspaces')} />
      </Form>
      <Terminal wish={wish} />
    </Page>
  );
}
