import { useQueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { answer, api, ifMatch } from '@/api/client';
import { keys } from '@/api/keys';
import { Button } from '@/design/Button';
import { Id } from '@/design/Copy';
import { Field, Input } from '@/design/Field';
import { Fact, Facts, Panel } from '@/design/Panel';
import { Tag } from '@/design/Status';
import { toast } from '@/design/toasts';
import { Form } from '@/forms/Form';
import { displayName, newPassword, password } from '@/forms/rules';
import { useForm } from '@/forms/useForm';
import { useMe } from '@/shell/hooks';
import { PasswordInput } from './PasswordInput';
import { texts } from './texts';

const { profile } = texts;

export function Profile() {
  return (
    <div className="grid max-w-2xl gap-6">
      <About />
      <Password />
    </div>
  );
}

function About() {
  const me = useMe();
  const client = useQueryClient();
  const form = useForm({
    initial: { displayName: me.displayName },
    schema: z.object({ displayName }),
    send: (body, headers) =>
      answer(api.PATCH('/api/v1/me', { params: { header: { ...headers, ...ifMatch(me) } }, body })),
    onDone: (fresh) => {
      client.setQueryData(keys.me, fresh);
      toast({ tone: 'good', title: profile.saved });
    },
  });
  return (
    <Panel title={texts.account.profile}>
      <div className="grid gap-6">
        <Facts>
          <Fact name={profile.email}>{me.email}</Fact>
          <Fact name={profile.roles}>
            {me.platformRoles.length === 0 ? (
              <span className="text-ink-faint">{profile.noRoles}</span>
            ) : (
              <span className="flex gap-1">
                {me.platformRoles.map((role) => (
                  <Tag key={role} tone="accent">
                    {role}
                  </Tag>
                ))}
              </span>
            )}
          </Fact>
          <Fact name="Id">
            <Id value={me.id} />
          </Fact>
        </Facts>
        <Form
          onSubmit={form.submit}
          problem={form.problem}
          acts={
            <Button type="submit" busy={form.busy} disabled={form.values.displayName === me.displayName}>
              {profile.save}
            </Button>
          }
        >
          <Field label={profile.name} error={form.fault('displayName')} className="max-w-sm">
            <Input {...form.text('displayName')} autoComplete="name" />
          </Field>
        </Form>
      </div>
    </Panel>
  );
}

function Password() {
  const form = useForm({
    initial: { currentPassword: '', newPassword: '' },
    schema: z.object({ currentPassword: password, newPassword }),
    send: (body) => answer(api.PUT('/api/v1/me/password', { body })),
    onDone: () => {
      form.set({ currentPassword: '', newPassword: '' });
      toast({ tone: 'good', title: profile.changed });
    },
  });
  return (
    <Panel title={profile.password} description={profile.passwordDetail}>
      <Form
        onSubmit={form.submit}
        problem={form.problem}
        acts={
          <Button type="submit" busy={form.busy}>
            {profile.change}
          </Button>
        }
      >
        <Field label={profile.current} error={form.fault('currentPassword')} className="max-w-sm">
          <PasswordInput {...form.text('currentPassword')} autoComplete="current-password" />
        </Field>
        <Field
          label={profile.next}
          hint={texts.welcome.passwordHint}
          error={form.fault('newPassword')}
          className="max-w-sm"
        >
          <PasswordInput {...form.text('newPassword')} autoComplete="new-password" />
        </Field>
      </Form>
    </Panel>
  );
}
