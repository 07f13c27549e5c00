import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { answer, api } from '@/api/client';
import { asProblem } from '@/api/problem';
import type { Me, OpenInvitation } from '@/api/types';
import { Button } from '@/design/Button';
import { Notice } from '@/design/Notice';
import { Skeleton } from '@/design/Skeleton';
import { Front } from './Front';
import { JoinAsMyself } from './JoinAsMyself';
import { JoinForm } from './JoinForm';
import { useLinkToken } from './linkToken';
import { texts } from './texts';
import { useVisitor } from './useVisitor';

const words = texts.join;

/** Where an invited person's one-time link leads. */
export function JoinPage() {
  const token = useLinkToken();
  if (token) return <Invited token={token} />;
  return (
    <Front title={words.missingTitle} lead={words.missing}>
      <ToTheConsole />
    </Front>
  );
}

function Invited({ token }: { readonly token: string }) {
  const [declined, setDeclined] = useState(false);
  const visitor = useVisitor();
  const invitation = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => answer(api.POST('/auth/invitation', { body: { token } })),
    retry: false,
    gcTime: 0,
    // What is being typed must not go because a look at another window asked again.
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (declined) return <Front title={words.declinedTitle}>{words.declined}</Front>;
  if (invitation.error) {
    const problem = asProblem(invitation.error);
    return (
      <Front title={problem.title} lead={problem.message}>
        <ToTheConsole />
      </Front>
    );
  }
  if (!invitation.data || visitor.isPending) {
    return (
      <Front title={words.title}>
        <Skeleton className="h-40 w-full" />
      </Front>
    );
  }
  const { organization, invitedBy, role, email } = invitation.data;
  const known = { token, invitation: invitation.data, onDeclined: () => setDeclined(true) };
  return (
    <Front title={words.into(organization)} lead={words.asked(invitedBy ?? null, role)}>
      <div className="grid gap-4">
        <Notice tone="busy" title={whose(invitation.data, visitor.data ?? null)} />
        {visitor.data && sameAddress(visitor.data.email, email) ? <JoinAsMyself {...known} /> : <JoinForm {...known} />}
      </div>
    </Front>
  );
}

/** For whom it is, and as whom one will take part. */
function whose({ email, account }: OpenInvitation, visitor: Me | null): string {
  if (visitor && sameAddress(visitor.email, email)) return words.asMyself(email);
  if (visitor) return words.another(visitor.email, email);
  return account ? words.known(email) : words.fresh(email);
}

/** As the server compares them. */
function sameAddress(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Home for who is signed in; the others come to the door. */
function ToTheConsole() {
  return (
    <Button size="lg" asChild className="w-full">
      <Link to="/">{words.toTheConsole}</Link>
    </Button>
  );
}
