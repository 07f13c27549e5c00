import { useQuery, useQueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { answer, api, ifMatch } from '@/api/client';
import { keys } from '@/api/keys';
import type { OrganizationSettings } from '@/api/types';
import { Button } from '@/design/Button';
import { Field, Input } from '@/design/Field';
import { Panel } from '@/design/Panel';
import { Skeleton } from '@/design/Skeleton';
import { toast } from '@/design/toasts';
import { Form } from '@/forms/Form';
import { useForm } from '@/forms/useForm';
import { Loaded } from '@/shell/Loaded';
import { settingsQuery } from './queries';
import { texts } from './texts';

const words = texts.terms;

interface TermsPanelProps {
  readonly organization: string;
  readonly mayUpdate: boolean;
}

/** Who may join, and from where one may work here. */
export function TermsPanel({ organization, mayUpdate }: TermsPanelProps) {
  const query = useQuery(settingsQuery(organization));
  return (
    <Panel title={words.title} description={words.description}>
      <Loaded query={query} skeleton={<Skeleton className="h-24 w-full" />}>
        {(settings) => (
          <TermsForm key={settings.generation} organization={organization} settings={settings} mayUpdate={mayUpdate} />
        )}
      </Loaded>
    </Panel>
  );
}

export function TermsForm({
  organization,
  settings,
  mayUpdate,
}: TermsPanelProps & { readonly settings: OrganizationSettings }) {
  const client = useQueryClient();
  const form = useForm({
    initial: {
      allowedDomains: settings.allowedDomains.join(' '),
      allowedNetworks: settings.allowedNetworks.join(' '),
    },
    schema: z.object({ allowedDomains: z.string(), allowedNetworks: z.string() }),
    send: ({ allowedDomains, allowedNetworks }, headers) =>
      answer(
        api.PATCH('/api/v1/organizations/{organization}/settings', {
          params: { path: { organization }, header: { ...headers, ...ifMatch(settings) } },
          body: { allowedDomains: listed(allowedDomains), allowedNetworks: listed(allowedNetworks) },
        }),
      ),
    onDone: (fresh) => {
      toast({ tone: 'good', title: texts.settings.saved });
      client.setQueryData(keys.settings(organization), fresh);
    },
  });
  return (
    <Form
      onSubmit={form.submit}
      problem={form.problem}
      acts={
        <>
          <Button type="submit" busy={form.busy} disabled={!mayUpdate}>
            {texts.settings.save}
          </Button>
          {!mayUpdate && <span className="text-xs text-ink-faint">{texts.settings.readOnly}</span>}
        </>
      }
    >
      <Field label={words.domains} hint={words.domainsHint} error={form.fault('allowedDomains')}>
        <Input code {...form.text('allowedDomains')} disabled={!mayUpdate} placeholder="example.com" />
      </Field>
      <Field label={words.networks} hint={words.networksHint} error={form.fault('allowedNetworks')}>
        <Input code {...form.text('allowedNetworks')} disabled={!mayUpdate} placeholder="192.0.2.0/24" />
      </Field>
    </Form>
  );
}

/** Words between spaces, commas or lines. */
function listed(text: string): string[] {
  return text.split(/[\s,]+/).filter(Boolean);
}
