import { useInfiniteQuery } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { useAllRows } from '@/api/pages';
import type { Organization } from '@/api/types';
import { DangerousAct } from '@/design/DangerZone';
import { part } from '@/design/part';
import { useMe } from '@/shell/hooks';
import { membersQuery } from './queries';
import { texts } from './texts';

const HandOver = part(() => import('./HandOver'), 'HandOver');

const words = texts.transfer;

/** Makes another member the owner; whoever hands over stays as an administrator. */
export function TransferOwnership({ organization }: { readonly organization: Organization }) {
  const [open, setOpen] = useState(false);
  const me = useMe();
  const members = useAllRows(useInfiniteQuery(membersQuery(organization.id)));
  const heirs = members.filter(({ person }) => person.id !== me.id);
  const owns = organization.role === 'owner';
  return (
    <>
      <DangerousAct
        title={words.title}
        detail={owns ? words.detail : words.ownersOnly}
        act={words.act}
        disabled={!owns || heirs.length === 0}
        onAct={() => setOpen(true)}
      />
      <Suspense>
        {open && <HandOver organization={organization} heirs={heirs} onClose={() => setOpen(false)} />}
      </Suspense>
    </>
  );
}
