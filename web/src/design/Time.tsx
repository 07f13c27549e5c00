import { useNow } from './clock';
import { ago, exactly, lasting, running } from './time';
import { tip } from './tip';

interface TimeProps {
  readonly at: string;
  readonly className?: string;
}

/** A time as its age; the exact one on hover and for machines. */
export function Time({ at, className }: TimeProps) {
  const now = useNow();
  const date = new Date(at);
  const shown = date > now && date.getTime() - now.getTime() < 10_000 ? now : date;
  return (
    <time dateTime={at} className={className ?? 'whitespace-nowrap'} {...tip(exactly(date))}>
      {ago(shown, now)}
    </time>
  );
}

/** How long something took, or has taken until now. */
export function Took({ from, to }: { readonly from: string; readonly to: string | null | undefined }) {
  const now = useNow(1_000);
  const end = to ? new Date(to) : now;
  const length = end.getTime() - new Date(from).getTime();
  return <span data-number>{to ? lasting(length) : running(length)}</span>;
}
