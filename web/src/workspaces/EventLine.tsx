import { CircleAlert, Dot } from 'lucide-react';
import type { ResourceEvent } from '@/api/types';
import { Time } from '@/design/Time';
import { texts } from './texts';

/** One thing that happened, in words. */
export function EventLine({ event }: { readonly event: ResourceEvent }) {
  const warning = event.type.toLowerCase() === 'warning';
  const Icon = warning ? CircleAlert : Dot;
  return (
    <li className="flex items-start gap-2.5 px-4 py-2.5">
      <Icon
        size={16}
        aria-label={warning ? texts.events.warning : texts.events.normal}
        className={`mt-0.5 shrink-0 ${warning ? 'text-warn' : 'text-ink-faint'}`}
      />
      <div className="min-w-0 flex-1">
        <p>{event.message}</p>
        <p className="text-xs text-ink-faint">
          {event.reason}
          {event.object && <code>{` · ${event.object}`}</code>}
        </p>
      </div>
      <Time at={event.at} className="text-xs whitespace-nowrap text-ink-faint" />
    </li>
  );
}
