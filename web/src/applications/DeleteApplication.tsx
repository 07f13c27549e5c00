import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { answer, api, ifMatch } from '@/api/client';
import { keys } from '@/api/keys';
import type { Application } from '@/api/types';
import { ConfirmName } from '@/design/ConfirmName';
import { DangerZone } from '@/design/DangerZone';
import { toast } from '@/design/toasts';
import { useMay } from '@/shell/access';
import { useOrganization } from '@/shell/hooks';
import { texts } from './texts';

const words = texts.settings;

export function DeleteApplication({ application }: { readonly application: Application }) {
  const [open, setOpen] = useState(false);
  const { slug } = useOrganization();
  const mayDelete = useMay(application.project)('application.delete');
  const client = useQueryClient();
  const navigate = useNavigate();
  const { id, name, project, workspace, state } = application;
  const remove = useMutation({
    mutationFn: () =>
      answer(
        api.DELETE('/api/v1/applications/{application}', {
          params: { path: { application: id }, query: { confirm: name }, header: ifMatch(application) },
        }),
      ),
    onSuccess: async () => {
      toast({ tone: 'good', title: words.deleted(name) });
      await client.invalidateQueries({ queryKey: keys.applications(project) });
      await navigate({
        to: '/o/$organization/w/$workspace/p/$project',
        params: { organization: slug, workspace, project },
      });
    },
    onError: () => {
      setOpen(false);
      return client.invalidateQueries({ queryKey: keys.application(id) });
    },
  });
  return (
    <>
      <DangerZone
        title={words.deleteTitle}
        detail={words.deleteDetail}
        act={words.act}
        disabled={!mayDelete || state === 'deleting'}
        onAct={() => setOpen(true)}
      />
      <ConfirmName
        open={open}
        onOpenChange={setOpen}
        title={words.confirmTitle(name)}
        name={name}
        act={words.deleteTitle}
        busy={remove.isPending}
        onConfirm={() => remove.mutate()}
      >
        {words.confirmDetail}
      </ConfirmName>
    </>
  );
}
