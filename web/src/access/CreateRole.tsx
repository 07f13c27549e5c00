import { useQueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { answer, api } from '@/api/client';
import { keys } from '@/api/keys';
import { Field, Input } from '@/design/Field';
import { texts as design } from '@/design/texts';
import { toast } from '@/design/toasts';
import { FormDialog } from '@/forms/FormDialog';
import { someText } from '@/forms/rules';
import { useForm } from '@/forms/useForm';
import { PermissionPicker } from './PermissionPicker';
import { texts } from './texts';

const words = texts.roles;

export function CreateRole({ organization, onClose }: { readonly organization: string; readonly onClose: () => void }) {
  const client = useQueryClient();
  const form = useForm({
    initial: { name: '', description: '', permissions: [] as readonly string[] },
    schema: z.object({
      name: someText,
      description: z.string().check(z.trim()),
      permissions: z.array(z.string()).check(z.minLength(1, words.permissionsNeeded)),
    }),
    send: ({ permissions, ...rest }, headers) =>
      answer(
        api.POST('/api/v1/organizations/{organization}/roles', {
          params: { path: { organization }, header: headers },
          body: { ...rest, permissions: [...permissions] },
        }),
      ),
    onDone: async ({ name }) => {
      await client.invalidateQueries({ queryKey: keys.roles(organization) });
      toast({ tone: 'good', title: words.created(name) });
      onClose();
    },
  });
  return (
    <FormDialog form={form} title={words.create} description={words.permissionsHint} onClose={onClose}>
      <Field label={words.name} error={form.fault('name')}>
        <Input {...form.text('name')} autoFocus />
      </Field>
      <Field label={words.purpose} optional={design.optional} error={form.fault('description')}>
        <Input {...form.text('description')} />
      </Field>
      <PermissionPicker
        value={form.values.permissions}
        error={form.fault('permissions')}
        onChange={(permissions) => form.set({ permissions })}
      />
    </FormDialog>
  );
}
