import { useQuery, useQueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { answer, api, ifMatch } from '@/api/client';
import { keys } from '@/api/keys';
import type { Project } from '@/api/types';
import { Button } from '@/design/Button';
import { Panel } from '@/design/Panel';
import { Skeleton } from '@/design/Skeleton';
import { toast } from '@/design/toasts';
import { Form } from '@/forms/Form';
import { useForm } from '@/forms/useForm';
import { useMay } from '@/shell/access';
import { Loaded } from '@/shell/Loaded';
import { UsageMeters } from '@/workspaces/UsageMeters';
import { QuotaFields, quotaOf, quotaSchema } from './QuotaFields';
import { projectUsageQuery } from './queries';
import { texts } from './texts';

const words = texts.limits;

export function QuotaTab({ project }: { readonly project: Project }) {
  const ready = project.state === 'ready';
  const usage = useQuery({ ...projectUsageQuery(project.id), enabled: ready });
  const mayUpdate = useMay(project.id)('project.update');
  const client = useQueryClient();
  const { cpu, memory, pods } = project.quota ?? {};
  const form = useForm({
    initial: { cpu: cpu ?? '', memory: memory ?? '', pods: pods ? String(pods) : '' },
    schema: z.object(quotaSchema),
    send: (values, headers) =>
      answer(
        api.PATCH('/api/v1/projects/{project}', {
          params: { path: { project: project.id }, header: { ...headers, ...ifMatch(project) } },
          body: { quota: quotaOf(values) },
        }),
      ),
    onDone: (fresh) => {
      toast({ tone: 'good', title: words.saved });
      client.setQueryData(keys.project(project.id), fresh);
    },
  });
  return (
    <div className="grid max-w-2xl gap-6">
      <Panel title={words.used}>
        {ready ? (
          <Loaded query={usage} skeleton={<Skeleton className="h-28 w-full" />}>
            {(data) => (
              <div className="grid gap-4">
                <UsageMeters usage={data} />
                {data.measured === false && <p className="text-xs text-ink-faint">{words.notMeasured}</p>}
              </div>
            )}
          </Loaded>
        ) : (
          <p className="text-ink-faint">{words.notReady}</p>
        )}
      </Panel>
      <Panel title={words.change}>
        <Form
          onSubmit={form.submit}
          problem={form.problem}
          acts={
            <Button type="submit" busy={form.busy} disabled={!mayUpdate}>
              {words.save}
            </Button>
          }
        >
          <QuotaFields text={form.text} fault={form.fault} />
        </Form>
      </Panel>
    </div>
  );
}
