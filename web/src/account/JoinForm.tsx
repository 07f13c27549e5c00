import { useNavigate } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { sessions } from '@/api/client';
import type { OpenInvitation } from '@/api/types';
import { Button } from '@/design/Button';
import { Field, Input } from '@/design/Field';
import { Form } from '@/forms/Form';
import { displayName, newPassword, password } from '@/forms/rules';
import { useForm } from '@/forms/useForm';
import { Decline } from './Decline';
import { PasswordInput } from './PasswordInput';
import { texts } from './texts';

export interface JoinFormProps {
  readonly token: string;
  readonly invitation: OpenInvitation;
  readonly onDeclined: () => void;
}

/** A name and a password for a new account; the password of the one that the address has. */
export function JoinForm({ token, invitation, onDeclined }: JoinFormProps) {
  const { account, email, slug } = invitation;
  const navigate = useNavigate();
  const form = useForm({
    // An account has its name already; what stands before the at sign fits into one, a whole address may not.
    initial: { displayName: account ? email.slice(0, email.lastIndexOf('@')) : '', password: '' },
    schema: z.object({ displayName, password: account ? password : newPassword }),
    send: (values) => sessions.signIn('/auth/join', { token, ...values }),
    onDone: () => navigate({ to: '/o/$organization', params: { organization: slug } }),
  });
  return (
    <Form onSubmit={form.submit} problem={form.problem}>
      {!account && (
        <Field label={texts.welcome.name} error={form.fault('displayName')}>
          <Input {...form.text('displayName')} autoComplete="name" autoFocus />
        </Field>
      )}
      <Field
        label={texts.welcome.password}
        hint={account ? undefined : texts.welcome.passwordHint}
        error={form.fault('password')}
      >
        <PasswordInput
          {...form.text('password')}
          autoComplete={account ? 'current-password' : 'new-password'}
          autoFocus={account}
        />
      </Field>
      <Button kind="primary" size="lg" type="submit" busy={form.busy} className="w-full">
        {texts.join.act}
      </Button>
      <Decline token={token} onDeclined={onDeclined} />
    </Form>
  );
}
