import { useInfiniteQuery } from '@tanstack/react-query';
import { Eye, Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Permission } from '@/api/generated/permissions';
import type { Role } from '@/api/types';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { Page } from '@/design/Page';
import { RowMenu } from '@/design/RowMenu';
import { Tag } from '@/design/Status';
import type { Column } from '@/design/Table';
import { useMayHere } from '@/shell/access';
import { useOrganization } from '@/shell/hooks';
import { ResourceList } from '@/shell/ResourceList';
import { ChangeRole } from './ChangeRole';
import { CreateRole } from './CreateRole';
import { DeleteRole } from './DeleteRole';
import { called, isOwn, type OwnRole } from './grantable';
import { allRolesQuery } from './queries';
import { texts } from './texts';

const words = texts.roles;

type Act =
  | { readonly kind: 'create' }
  | { readonly kind: 'show'; readonly role: Role }
  | { readonly kind: 'change' | 'delete'; readonly role: OwnRole };

export function RolesPage() {
  const organization = useOrganization();
  const may = useMayHere();
  const query = useInfiniteQuery(allRolesQuery(organization.id));
  const [act, setAct] = useState<Act | null>(null);
  const close = () => setAct(null);
  return (
    <Page
      title={words.title}
      description={words.description}
      acts={
        may('role.create') && (
          <Button kind="primary" icon={Plus} data-create onClick={() => setAct({ kind: 'create' })}>
            {words.create}
          </Button>
        )
      }
    >
      <ResourceList
        query={query}
        columns={columns(may, setAct)}
        id={({ id, name }) => id ?? name}
        label={words.title}
        empty={null}
      />
      {act?.kind === 'create' && <CreateRole organization={organization.id} onClose={close} />}
      {act?.kind === 'show' && <Permissions role={act.role} onClose={close} />}
      {act?.kind === 'change' && <ChangeRole organization={organization.id} role={act.role} onClose={close} />}
      {act?.kind === 'delete' && <DeleteRole organization={organization.id} role={act.role} onClose={close} />}
    </Page>
  );
}

function columns(may: (permission: Permission) => boolean, onAct: (act: Act) => void): readonly Column<Role>[] {
  return [
    {
      key: 'name',
      title: words.name,
      cell: (role) => (
        <>
          <span className="font-medium">{called(role)}</span>
          <span className="line-clamp-2 text-xs text-ink-faint">{role.description}</span>
        </>
      ),
    },
    {
      key: 'kind',
      title: words.kind,
      cell: (role) => <Tag tone={isOwn(role) ? 'accent' : undefined}>{isOwn(role) ? words.own : words.builtIn}</Tag>,
    },
    {
      key: 'permissions',
      title: words.permissions,
      from: 'sm',
      align: 'right',
      cell: ({ permissions }) => permissions.length,
    },
    {
      key: 'acts',
      title: '',
      align: 'right',
      cell: (role) => (
        <RowMenu
          label={words.menu(called(role))}
          acts={[
            { icon: Eye, words: words.show, onSelect: () => onAct({ kind: 'show', role }) },
            isOwn(role) &&
              may('role.change') && {
                icon: Pencil,
                words: words.change,
                onSelect: () => onAct({ kind: 'change', role }),
              },
            isOwn(role) &&
              may('role.delete') && {
                icon: Trash2,
                words: words.remove,
                danger: true,
                onSelect: () => onAct({ kind: 'delete', role }),
              },
          ]}
        />
      ),
    },
  ];
}

function Permissions({ role, onClose }: { readonly role: Role; readonly onClose: () => void }) {
  return (
    <Dialog
      open
      reading
      onOpenChange={(open) => !open && onClose()}
      title={called(role)}
      description={role.description}
      acts={<Button onClick={onClose}>{texts.close}</Button>}
    >
      <ul className="flex flex-wrap gap-1">
        {role.permissions.map((permission) => (
          <li key={permission} className="rounded-sm bg-hover px-1.5 font-mono text-xs leading-5 text-ink-soft">
            {permission}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
