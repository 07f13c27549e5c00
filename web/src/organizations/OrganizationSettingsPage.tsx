import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { answer, api, ifMatch } from '@/api/client';
import { keys } from '@/api/keys';
import type { Organization } from '@/api/types';
import { Button } from '@/design/Button';
import { CommandLine } from '@/design/Code';
import { Id } from '@/design/Copy';
import { DangerZone } from '@/design/DangerZone';
import { Field, Input } from '@/design/Field';
import { Meter } from '@/design/Meter';
import { Page } from '@/design/Page';
import { Fact, Facts, Panel } from '@/design/Panel';
import { share } from '@/design/quantity';
import { Skeleton } from '@/design/Skeleton';
import { Tag } from '@/design/Status';
import { Time } from '@/design/Time';
import { toast } from '@/design/toasts';
import { Form } from '@/forms/Form';
import { displayName, dnsLabel } from '@/forms/rules';
import { useForm } from '@/forms/useForm';
import { useMayHere } from '@/shell/access';
import { useOrganization } from '@/shell/hooks';
import { Loaded } from '@/shell/Loaded';
import { quotaQuery } from '@/workspaces/queries';
import { CloseOrganization } from './CloseOrganization';
import { ExportOrganization } from './ExportOrganization';
import { organizationQuery } from './queries';
import { TermsPanel } from './TermsPanel';
import { TransferOwnership } from './TransferOwnership';
import { texts } from './texts';

const words = texts.settings;

export function OrganizationSettingsPage() {
  const { id } = useOrganization();
  const organization = useQuery(organizationQuery(id));
  const quota = useQuery(quotaQuery(id));
  const may = useMayHere();
  return (
    <Page title={words.title} description={words.description} narrow>
      <Loaded query={organization} skeleton={<Skeleton className="h-72 w-full rounded-lg" />}>
        {(data) => <General key={data.generation} organization={data} />}
      </Loaded>
      <Panel title={words.quota} description={words.quotaDetail}>
        <Loaded query={quota} skeleton={<Skeleton className="h-8 w-full" />}>
          {({ items }) => (
            <div className="grid gap-4">
              {items.map(({ name, used, limit }) => (
                <Meter
                  key={name}
                  label={words.quotaNames[name] ?? name}
                  used={String(used)}
                  limit={String(limit)}
                  share={share(used, limit)}
                />
              ))}
            </div>
          )}
        </Loaded>
      </Panel>
      <TermsPanel organization={id} mayUpdate={may('settings.update')} />
      {organization.data && <Leaving organization={organization.data} />}
    </Page>
  );
}

/** What takes an organization away from here, or from oneself. */
function Leaving({ organization }: { readonly organization: Organization }) {
  return (
    <>
      {organization.role === 'owner' && (
        <Panel title={texts.export.title} description={texts.export.detail}>
          <div className="flex flex-wrap items-center gap-3">
            <ExportOrganization organization={organization} />
            <CommandLine text={`hexarch org export ${organization.slug}`} className="flex-1 basis-64" />
          </div>
        </Panel>
      )}
      <DangerZone>
        <TransferOwnership organization={organization} />
        <CloseOrganization organization={organization} />
      </DangerZone>
    </>
  );
}

function General({ organization }: { readonly organization: Organization }) {
  const mayRename = useMayHere()('organization.rename');
  const client = useQueryClient();
  const navigate = useNavigate();
  const form = useForm({
    initial: { name: organization.name, slug: organization.slug },
    schema: z.object({ name: displayName, slug: dnsLabel }),
    send: (body, headers) =>
      answer(
        api.PATCH('/api/v1/organizations/{organization}', {
          params: { path: { organization: organization.id }, header: { ...headers, ...ifMatch(organization) } },
          body,
        }),
      ),
    onDone: async (fresh) => {
      toast({ tone: 'good', title: words.saved });
      client.setQueryData(keys.organization(organization.id), fresh);
      await client.invalidateQueries({ queryKey: keys.me, exact: true });
      if (fresh.slug !== organization.slug) {
        await navigate({ to: '/o/$organization/settings', params: { organization: fresh.slug }, replace: true });
      }
    },
  });
  const { name, slug } = form.values;
  const renamed = slug !== organization.slug;
  return (
    <Panel title={words.general}>
      <div className="grid gap-6">
        <Facts>
          <Fact name={words.id}>
            <Id value={organization.id} />
          </Fact>
          <Fact name={words.plan}>
            <Tag>{organization.plan}</Tag>
          </Fact>
          <Fact name={words.founded}>
            <Time at={organization.createdAt} />
          </Fact>
        </Facts>
        <Form
          onSubmit={form.submit}
          problem={form.problem}
          acts={
            <>
              <Button type="submit" busy={form.busy} disabled={!mayRename || (name === organization.name && !renamed)}>
                {words.save}
              </Button>
              {!mayRename && <span className="text-xs text-ink-faint">{words.readOnly}</span>}
            </>
          }
        >
          <Field label={texts.create.name} error={form.fault('name')}>
            <Input {...form.text('name')} disabled={!mayRename} />
          </Field>
          <Field
            label={texts.create.slug}
            hint={renamed ? words.slugWarning : texts.create.slugHint(slug)}
            error={form.fault('slug')}
          >
            <Input code {...form.text('slug')} disabled={!mayRename} />
          </Field>
        </Form>
      </div>
    </Panel>
  );
}
