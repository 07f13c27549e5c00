import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ExternalLink, RotateCw } from 'lucide-react';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import type { Application } from '@/api/types';
import { Button } from '@/design/Button';
import { toast } from '@/design/toasts';
import { useMay } from '@/shell/access';
import { texts } from './texts';

export function ApplicationActs({ application }: { readonly application: Application }) {
  const mayDeploy = useMay(application.project)('application.update');
  const client = useQueryClient();
  const restart = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/v1/applications/{application}/restarts', { params: { path: { application: application.id } } }),
      ),
    onSuccess: () => {
      toast({ tone: 'good', title: texts.acts.restarted(application.name) });
      return client.invalidateQueries({ queryKey: keys.application(application.id) });
    },
  });
  const running = application.state === 'running' || application.state === 'degraded';
  return (
    <>
      {mayDeploy && application.state !== 'deleting' && application.state !== 'stopped' && (
        <Button icon={RotateCw} busy={restart.isPending} onClick={() => restart.mutate()}>
          {texts.acts.restart}
        </Button>
      )}
      {running && (
        <Button kind="primary" asChild>
          <a href={application.url} target="_blank" rel="noreferrer">
            <ExternalLink size={15} aria-hidden />
            {texts.acts.open}
          </a>
        </Button>
      )}
    </>
  );
}
