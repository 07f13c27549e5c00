import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { answer, api, sessions } from '@/api/client';
import { Button } from '@/design/Button';
import { CommandLine } from '@/design/Code';
import { Field, Input } from '@/design/Field';
import { Form } from '@/forms/Form';
import { displayName, email, newPassword } from '@/forms/rules';
import { useForm } from '@/forms/useForm';
import { Front } from './Front';
import { useLinkToken } from './linkToken';
import { PasswordInput } from './PasswordInput';
import { texts } from './texts';

/** The first operator's first page, reached by the one-time link that `./hexarch up` prints. */
export function WelcomePage() {
  const token = useLinkToken();
  const bootstrap = useQuery({
    queryKey: ['bootstrap'],
    queryFn: () => answer(api.GET('/auth/bootstrap')),
    staleTime: 0,
  });
  if (bootstrap.data && !bootstrap.data.required) {
    return (
      <Front title={texts.welcome.title} lead={texts.welcome.done}>
        <Button kind="primary" size="lg" asChild className="w-full">
          <Link to="/sign-in">{texts.welcome.toSignIn}</Link>
        </Button>
      </Front>
    );
  }
  if (!token) {
    return (
      <Front title={texts.welcome.missingTitle} lead={texts.welcome.missing}>
        <CommandLine text={texts.welcome.command} />
      </Front>
    );
  }
  return <FirstOperator token={token} />;
}

function FirstOperator({ token }: { readonly token: string }) {
  const navigate = useNavigate();
  const form = useForm({
    initial: { displayName: '', email: '', password: '' },
    schema: z.object({ displayName, email, password: newPassword }),
    send: (values) => sessions.signIn('/auth/bootstrap', { token, ...values }),
    onDone: () => navigate({ to: '/organizations/new' }),
  });
  return (
    <Front title={texts.welcome.title} lead={texts.welcome.lead}>
      <Form onSubmit={form.submit} problem={form.problem}>
        <Field label={texts.welcome.name} error={form.fault('displayName')}>
          <Input {...form.text('displayName')} autoComplete="name" autoFocus />
        </Field>
        <Field label={texts.welcome.email} error={form.fault('email')}>
          <Input {...form.text('email')} type="email" autoComplete="username" />
        </Field>
        <Field label={texts.welcome.password} hint={texts.welcome.passwordHint} error={form.fault('password')}>
          <PasswordInput {...form.text('password')} autoComplete="new-password" />
        </Field>
        <Button kind="primary" size="lg" type="submit" busy={form.busy} className="w-full">
          {texts.welcome.act}
        </Button>
      </Form>
    </Front>
  );
}
