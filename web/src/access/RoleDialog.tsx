import { useQueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { keys } from '@/api/keys';
import { toast } from '@/design/toasts';
import { FormDialog } from '@/forms/FormDialog';
import { type Named, NamedFields, namedInitial, namedSchema } from '@/forms/NamedFields';
import { useForm } from '@/forms/useForm';
import { PermissionPicker } from './PermissionPicker';
import { texts } from './texts';

const words = texts.roles;

export interface RoleWish extends Named {
  readonly permissions: string[];
}

interface RoleDialogProps {
  readonly organization: string;
  readonly title: string;
  /** What the button says, if not what the title does. */
  readonly act?: string;
  /** As it is now, where there is one. */
  readonly initial?: Named & { readonly permissions: readonly string[] };
  readonly send: (
    wish: RoleWish,
    headers: { readonly 'Idempotency-Key': string },
  ) => Promise<{ readonly name: string }>;
  readonly done: (name: string) => string;
  readonly onClose: () => void;
}

/** A name, a sentence and permissions. */
export function RoleDialog({ organization, initial, send, done, onClose, ...dialog }: RoleDialogProps) {
  const client = useQueryClient();
  const form = useForm({
    initial: {
      ...namedInitial(initial),
      permissions: initial?.permissions ?? ([] as readonly string[]),
    },
    schema: z.object({
      ...namedSchema,
      permissions: z.array(z.string()).check(z.minLength(1, words.permissionsNeeded)),
    }),
    send: ({ permissions, ...rest }, headers) => send({ ...rest, permissions: [...permissions] }, headers),
    onDone: async ({ name }) => {
      await client.invalidateQueries({ queryKey: keys.roles(organization) });
      toast({ tone: 'good', title: done(name) });
      onClose();
    },
  });
  return (
    <FormDialog form={form} title={dialog.title} act={dialog.act} description={words.permissionsHint} onClose={onClose}>
      <NamedFields form={form} words={words} />
      <PermissionPicker
        value={form.values.permissions}
        error={form.fault('permissions')}
        onChange={(permissions) => form.set({ permissions })}
      />
    </FormDialog>
  );
}
