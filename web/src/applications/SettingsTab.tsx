import { useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch } from '@/api/client';
import { keys } from '@/api/keys';
import type { Application } from '@/api/types';
import { Advanced } from '@/design/Advanced';
import { Button } from '@/design/Button';
import { Panel } from '@/design/Panel';
import { toast } from '@/design/toasts';
import { Form } from '@/forms/Form';
import { useForm } from '@/forms/useForm';
import { useMay } from '@/shell/access';
import { DeleteApplication } from './DeleteApplication';
import { runtimeOf, runtimePatch, runtimeSchema } from './deployForm';
import { EnvField, ImageField, PortField, ResourceFields } from './RuntimeFields';
import { texts } from './texts';

const words = texts.settings;

export function SettingsTab({ application }: { readonly application: Application }) {
  const mayUpdate = useMay(application.project)('application.update');
  const client = useQueryClient();
  const form = useForm({
    initial: runtimeOf(application),
    schema: runtimeSchema,
    send: (values, headers) =>
      answer(
        api.PATCH('/api/v1/applications/{application}', {
          params: { path: { application: application.id }, header: { ...headers, ...ifMatch(application) } },
          body: runtimePatch(application, values),
        }),
      ),
    onDone: async (fresh) => {
      toast({ tone: 'good', title: words.saved(fresh.name) });
      client.setQueryData(keys.application(fresh.id), fresh);
      await client.invalidateQueries({ queryKey: keys.releases(fresh.id) });
    },
  });
  const changed = Object.keys(runtimePatch(application, form.values)).length > 0;
  return (
    <div className="grid max-w-2xl gap-6">
      <Panel title={words.deployTitle} description={words.deployDetail}>
        <Form
          onSubmit={form.submit}
          problem={form.problem}
          acts={
            <Button type="submit" kind="primary" busy={form.busy} disabled={!mayUpdate || !changed}>
              {words.save}
            </Button>
          }
        >
          <ImageField text={form.text} fault={form.fault} />
          <PortField text={form.text} fault={form.fault} />
          <EnvField text={form.text} fault={form.fault} />
          <Advanced open={Boolean(application.resources ?? application.healthPath)}>
            <ResourceFields text={form.text} fault={form.fault} />
          </Advanced>
        </Form>
      </Panel>
      <DeleteApplication application={application} />
    </div>
  );
}
