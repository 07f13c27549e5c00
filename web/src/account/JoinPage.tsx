import { Link, useNavigate } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { sessions } from '@/api/client';
import { Button } from '@/design/Button';
import { Field, Input } from '@/design/Field';
import { Form } from '@/forms/Form';
import { displayName, newPassword } from '@/forms/rules';
import { useForm } from '@/forms/useForm';
import { Front } from './Front';
import { useLinkToken } from './linkToken';
import { PasswordInput } from './PasswordInput';
import { texts } from './texts';

/** Where an invited person's one-time link leads. */
export function JoinPage() {
  const token = useLinkToken();
  if (token) return <Joining token={token} />;
  return (
    <Front title={texts.join.missingTitle} lead={texts.join.missing}>
      <Button size="lg" asChild className="w-full">
        <Link to="/sign-in">{texts.welcome.toSignIn}</Link>
      </Button>
    </Front>
  );
}

function Joining({ token }: { readonly token: string }) {
  const navigate = useNavigate();
  const form = useForm({
    initial: { displayName: '', password: '' },
    schema: z.object({ displayName, password: newPassword }),
    send: (values) => sessions.signIn('/auth/join', { token, ...values }),
    onDone: () => navigate({ to: '/' }),
  });
  return (
    <Front title={texts.join.title} lead={texts.join.lead}>
      <Form onSubmit={form.submit} problem={form.problem}>
        <Field label={texts.welcome.name} error={form.fault('displayName')}>
          <Input {...form.text('displayName')} autoComplete="name" autoFocus />
        </Field>
        <Field label={texts.welcome.password} hint={texts.welcome.passwordHint} error={form.fault('password')}>
          <PasswordInput {...form.text('password')} autoComplete="new-password" />
        </Field>
        <Button kind="primary" size="lg" type="submit" busy={form.busy} className="w-full">
          {texts.join.act}
        </Button>
      </Form>
    </Front>
  );
}
