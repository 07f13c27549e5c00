import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import type { Tenant } from '@/api/types';
import { ConfirmName } from '@/design/ConfirmName';
import { Field, Textarea } from '@/design/Field';
import { toast } from '@/design/toasts';
import { texts } from './texts';

const words = texts.tenant;

interface SuspendOrganizationProps {
  readonly tenant: Tenant;
  readonly onClose: () => void;
}

/** Asks why, and for the name of whom it keeps out. */
export function SuspendOrganization({ tenant, onClose }: SuspendOrganizationProps) {
  const [reason, setReason] = useState(tenant.suspension?.reason ?? '');
  const client = useQueryClient();
  const suspend = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/v1/admin/organizations/{organization}/suspension', {
          params: { path: { organization: tenant.id } },
          body: { reason },
        }),
      ),
    // Refused, it stays open: the reason was typed.
    onSuccess: async ({ name }) => {
      toast({ tone: 'good', title: words.suspended(name) });
      onClose();
      await client.invalidateQueries({ queryKey: keys.tenants });
    },
  });
  return (
    <ConfirmName
      open
      onOpenChange={(open) => !open && onClose()}
      title={words.suspendTitle(tenant.name)}
      name={tenant.slug}
      act={words.suspend}
      busy={suspend.isPending}
      onConfirm={() => reason.trim() && suspend.mutate()}
    >
      <p>{words.suspendDetail}</p>
      <Field label={words.reason} hint={words.reasonHint}>
        <Textarea value={reason} maxLength={500} required onChange={(event) => setReason(event.target.value)} />
      </Field>
    </ConfirmName>
  );
}
