import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import { Field, Input } from '@/design/Field';
import { Page } from '@/design/Page';
import { Terminal } from '@/design/Terminal';
import { Form } from '@/forms/Form';
import { asLabel, displayName, dnsLabel } from '@/forms/rules';
import { useForm } from '@/forms/useForm';
import { WishActs } from '@/forms/WishActs';
import { wishOf } from '@/forms/wish';
import { texts } from './texts';

const words = texts.create;

export function FoundOrganizationPage() {
  const navigate = useNavigate();
  const client = useQueryClient();
  const form = useForm({
    initial: { name: '', slug: '' },
    schema: z.object({ name: displayName, slug: dnsLabel }),
    send: (body, headers) => answer(api.POST('/api/v1/organizations', { params: { header: headers }, body })),
    onDone: async ({ slug }) => {
      await client.invalidateQueries({ queryKey: keys.me, exact: true });
      await navigate({ to: '/o/$organization', params: { organization: slug } });
    },
  });
  const { name, slug } = form.values;
  // The short name follows the name until somebody writes their own.
  const rename = (next: string) => form.set({ name: next, ...(slug === asLabel(name) ? { slug: asLabel(next) } : {}) });
  const wish = wishOf({
    command: ['org', 'create', name || 'Acme Robotics'],
    flags: { slug: slug || undefined },
    path: '/api/v1/organizations',
    body: { name, slug },
    long: false,
    kind: 'organization',
    name: slug,
  });
  return (
    <Page title={words.title} description={words.description} narrow>
      <Form
        onSubmit={form.submit}
        problem={form.problem}
        acts={
          <WishActs act={words.act} busy={form.busy}>
            <Link to="/organizations">{words.cancel}</Link>
          </WishActs>
        }
      >
        <Field label={words.name} hint={words.nameHint} error={form.fault('name')}>
          <Input {...form.text('name')} onChange={(event) => rename(event.target.value)} autoFocus />
        </Field>
        <Field label={words.slug} hint={words.slugHint(slug)} error={form.fault('slug')}>
          <Input code {...form.text('slug')} />
        </Field>
      </Form>
      <Terminal wish={wish} />
    </Page>
  );
}
