import { useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { answer, api } from '@/api/client';
import { Problem } from '@/api/problem';
import type { Organization } from '@/api/types';
import { Button } from '@/design/Button';
import { download } from '@/design/download';
import { toast } from '@/design/toasts';
import { texts } from './texts';

const words = texts.export;

/** Everything of the organization as one file. */
export function ExportOrganization({ organization }: { readonly organization: Organization }) {
  const file = `${organization.slug}.zip`;
  const { mutate, isPending } = useMutation({
    mutationFn: () =>
      answer(
        api.GET('/api/v1/organizations/{organization}/export', {
          params: { path: { organization: organization.id } },
          parseAs: 'blob',
        }),
      ).catch(brokenOff),
    onSuccess: (archive) => {
      download(file, 'application/zip', archive);
      toast({ tone: 'good', title: words.done(file) });
    },
  });
  return (
    <Button icon={Download} busy={isPending} onClick={() => mutate()} title={words.detail}>
      {words.act}
    </Button>
  );
}

/** The server cuts what it cannot finish: a beginning is nobody's export. */
function brokenOff(error: unknown): never {
  if (error instanceof Problem) throw error;
  throw new Problem({ title: words.brokenOff, detail: words.brokenOffDetail, status: 0 });
}
