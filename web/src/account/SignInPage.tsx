import { useNavigate, useSearch } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { sessions } from '@/api/client';
import { Button } from '@/design/Button';
import { Field, Input } from '@/design/Field';
import { Form } from '@/forms/Form';
import { email, password } from '@/forms/rules';
import { useForm } from '@/forms/useForm';
import { Front } from './Front';
import { PasswordInput } from './PasswordInput';
import { texts } from './texts';

export function SignInPage() {
  const navigate = useNavigate();
  const { to } = useSearch({ from: '/sign-in' });
  const form = useForm({
    initial: { email: '', password: '' },
    schema: z.object({ email, password }),
    send: (values) => sessions.signIn('/auth/sign-in', { ...values, client: 'console' }),
    onDone: () => navigate({ href: ownPath(to) }),
  });
  return (
    <Front title={texts.signIn.title} foot={texts.signIn.help}>
      <Form onSubmit={form.submit} problem={form.problem}>
        <Field label={texts.signIn.email} error={form.fault('email')}>
          <Input {...form.text('email')} type="email" autoComplete="username" autoFocus />
        </Field>
        <Field label={texts.signIn.password} error={form.fault('password')}>
          <PasswordInput {...form.text('password')} autoComplete="current-password" />
        </Field>
        <Button kind="primary" size="lg" type="submit" busy={form.busy} className="w-full">
          {texts.signIn.act}
        </Button>
      </Form>
    </Front>
  );
}

/** Only a path of our own is gone to after signing in, whatever the address says. */
export function ownPath(to: string | undefined): string {
  if (!to?.startsWith('/')) return '/';
  const url = new URL(to, window.location.origin);
  return url.origin === window.location.origin ? url.pathname + url.search + url.hash : '/';
}
