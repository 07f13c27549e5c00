import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { KeyRound, Pencil, X } from 'lucide-react';
import { Suspense, useState } from 'react';
import { answer, api, ifMatch } from '@/api/client';
import type { Permission } from '@/api/generated/permissions';
import { keys } from '@/api/keys';
import { rowsOf } from '@/api/pages';
import type { Grant } from '@/api/types';
import { Button } from '@/design/Button';
import { Confirm } from '@/design/Confirm';
import { Empty } from '@/design/Empty';
import { part } from '@/design/part';
import { RowMenu } from '@/design/RowMenu';
import { Section } from '@/design/Section';
import { Tag } from '@/design/Status';
import type { Column } from '@/design/Table';
import { Time } from '@/design/Time';
import { toast } from '@/design/toasts';
import { useMayHere } from '@/shell/access';
import { ResourceList } from '@/shell/ResourceList';
import { type Names, useNames } from './names';
import { grantsQuery } from './queries';
import { texts } from './texts';

const GiveGrant = part(() => import('./GiveGrant'), 'GiveGrant');
const ChangeGrant = part(() => import('./ChangeGrant'), 'ChangeGrant');

const words = texts.grants;

interface GrantsProps {
  readonly organization: { readonly id: string; readonly name: string };
  /** Whose: a person, a group or a service account. */
  readonly subject: string;
}

type Act = { readonly kind: 'give' } | { readonly kind: 'change' | 'take'; readonly grant: Grant };

/** What somebody was granted, with the acts to give more and to take away. */
export function Grants({ organization, subject }: GrantsProps) {
  const may = useMayHere();
  const query = useInfiniteQuery(grantsQuery(organization.id, subject));
  const names = useNames(organization, rowsOf(query.data));
  const [act, setAct] = useState<Act | null>(null);
  const close = () => setAct(null);
  const take = useTake(organization.id);
  const give = may('grant.give') && (
    <Button icon={KeyRound} onClick={() => setAct({ kind: 'give' })}>
      {words.give}
    </Button>
  );
  return (
    <Section title={words.title} description={words.description} act={give}>
      <ResourceList
        query={query}
        columns={columns(names, may, setAct)}
        id={({ id }) => id}
        label={words.title}
        empty={
          <Empty title={words.empty} act={give}>
            {words.emptyDetail}
          </Empty>
        }
      />
      <Suspense>
        {act?.kind === 'give' && <GiveGrant organization={organization.id} subject={subject} onClose={close} />}
        {act?.kind === 'change' && (
          <ChangeGrant
            organization={organization.id}
            grant={act.grant}
            place={names.scope(act.grant.scope)}
            onClose={close}
          />
        )}
      </Suspense>
      <Confirm
        open={act?.kind === 'take'}
        onOpenChange={close}
        title={words.takeTitle(act?.kind === 'take' ? names.role(act.grant.role) : '')}
        act={words.take}
        danger
        busy={take.isPending}
        onConfirm={() => act?.kind === 'take' && take.mutate(act.grant, { onSettled: close })}
      >
        {words.takeDetail}
      </Confirm>
    </Section>
  );
}

function useTake(organization: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (grant: Grant) =>
      answer(
        api.DELETE('/api/v1/organizations/{organization}/grants/{grant}', {
          params: { path: { organization, grant: grant.id }, header: ifMatch(grant) },
        }),
      ),
    onSuccess: () => toast({ tone: 'good', title: words.taken }),
    onSettled: () => client.invalidateQueries({ queryKey: keys.grants(organization) }),
  });
}

function columns(
  names: Names,
  may: (permission: Permission) => boolean,
  onAct: (act: Act) => void,
): readonly Column<Grant>[] {
  return [
    { key: 'role', title: words.role, by: ({ role }) => role, cell: ({ role }) => <Tag>{names.role(role)}</Tag> },
    { key: 'on', title: words.on, by: ({ scope }) => names.scope(scope), cell: ({ scope }) => names.scope(scope) },
    {
      key: 'since',
      title: words.since,
      from: 'sm',
      by: ({ grantedAt }) => grantedAt,
      cell: ({ grantedAt }) => <Time at={grantedAt} />,
    },
    {
      key: 'acts',
      title: '',
      align: 'right',
      cell: (grant) => (
        <RowMenu
          label={words.menu(names.role(grant.role))}
          acts={[
            may('grant.change') && {
              icon: Pencil,
              words: words.change,
              onSelect: () => onAct({ kind: 'change', grant }),
            },
            may('grant.take') && {
              icon: X,
              words: words.take,
              danger: true,
              onSelect: () => onAct({ kind: 'take', grant }),
            },
          ]}
        />
      ),
    },
  ];
}
