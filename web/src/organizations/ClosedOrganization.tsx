import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Organization } from '@/api/types';
import { Button } from '@/design/Button';
import { useNow } from '@/design/clock';
import { Mark } from '@/design/Mark';
import { Time } from '@/design/Time';
import { exactly } from '@/design/time';
import { ExportOrganization } from './ExportOrganization';
import { ReopenOrganization } from './ReopenOrganization';
import { texts } from './texts';

const words = texts.closed;

/** Says to everybody in an organization why nobody gets in, and to its owners what they can do. */
export function ClosedOrganization({ organization }: { readonly organization: Organization }) {
  const { name, suspension, closing, role } = organization;
  const now = useNow();
  const owns = role === 'owner' && !suspension;
  const until = closing ? new Date(closing.until) : null;
  return (
    <section className="grid min-h-[70vh] place-items-center px-6 py-16">
      <div className="grid max-w-md justify-items-center gap-3 text-center">
        <span className="mb-2 text-warn">
          <Mark size={44} percent={17} />
        </span>
        <h1 className="text-lg font-semibold tracking-tight wrap-anywhere">
          {suspension ? words.suspended(name) : words.closing(name)}
        </h1>
        {suspension && <Suspended suspension={suspension} />}
        {until && <p className="text-ink-soft">{closingDetail(until, now, !!suspension)}</p>}
        <Acts>
          {owns && until && now < until && <ReopenOrganization organization={organization} />}
          {owns && <ExportOrganization organization={organization} />}
          <Button asChild>
            <Link to="/organizations">{words.others}</Link>
          </Button>
        </Acts>
      </div>
    </section>
  );
}

function Suspended({ suspension }: { readonly suspension: NonNullable<Organization['suspension']> }) {
  return (
    <>
      <p className="wrap-anywhere">{suspension.reason}</p>
      <p className="text-xs text-ink-faint">
        {words.since} <Time at={suspension.at} />
      </p>
      <p className="text-ink-soft">{words.suspendedDetail}</p>
    </>
  );
}

/** A suspension holds erasure up. */
function closingDetail(until: Date, now: Date, held: boolean) {
  if (held) return words.heldDetail;
  return now < until ? words.closingDetail(exactly(until)) : words.overDetail;
}

/** Side by side, or below each other on a phone. */
function Acts({ children }: { readonly children: ReactNode }) {
  return <div className="mt-3 flex flex-wrap justify-center gap-2">{children}</div>;
}
