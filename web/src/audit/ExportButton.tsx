import { useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { answer, api } from '@/api/client';
import { asProblem } from '@/api/problem';
import { Button } from '@/design/Button';
import { download } from '@/design/download';
import { toast } from '@/design/toasts';
import type { AuditFilter } from './queries';
import { texts } from './texts';

interface ExportButtonProps {
  readonly organization: string;
  readonly filter: AuditFilter;
}

/** Gives the records that the filters show to the person as a file. */
export function ExportButton({ organization, filter }: ExportButtonProps) {
  const { mutate, isPending } = useMutation({
    mutationFn: () =>
      answer(
        api.GET('/api/v1/organizations/{organization}/audit/export', {
          params: { path: { organization }, query: filter },
          parseAs: 'text',
        }),
      ),
    onSuccess: (lines) => download(`audit-${organization}.jsonl`, 'application/x-ndjson', lines),
    onError: (error) => toast({ tone: 'bad', title: asProblem(error).message }),
  });
  return (
    <Button icon={Download} busy={isPending} onClick={() => mutate()} title={texts.exportDetail}>
      {texts.export}
    </Button>
  );
}
