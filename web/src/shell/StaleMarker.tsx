import { WifiOff } from 'lucide-react';
import { useConnection } from '@/api/live/connection';
import { useNow } from '@/design/clock';
import { ago } from '@/design/time';
import { tip } from '@/design/tip';
import { texts } from './texts';

/** Shown while the live stream is lost: since when what is on the screen may be old. */
export function StaleMarker() {
  const connection = useConnection();
  return connection.kind === 'lost' ? <Stale since={connection.since} /> : null;
}

export function Stale({ since }: { readonly since: number }) {
  const now = useNow(1_000);
  const age = ago(new Date(since), new Date(Math.max(since, now.getTime())));
  return (
    <span
      role="status"
      {...tip(texts.stale.detail)}
      className="mr-1 inline-flex h-6 items-center gap-1.5 rounded-full bg-warn-soft px-2 text-xs font-medium whitespace-nowrap text-warn"
    >
      <WifiOff size={13} aria-hidden />
      <span className="max-sm:sr-only">{texts.stale.title(age)}</span>
    </span>
  );
}
