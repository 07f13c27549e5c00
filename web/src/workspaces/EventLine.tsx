import { CircleAlert, Dot } from 'lucide-react';
import type { ResourceEvent } from '@/api/types';
import { firstSentence } from '@/design/firstSentence';
import { Time } from '@/design/Time';
import { texts } from './texts';

/** Its first sentence; the rest opens below it. */
function Message({ text }: { readonly text: string }) {
  const first = firstSentence(text);
  if (first === text.trim()) return <p>{text}</p>;
  return (
    <details>
      <summary className="cursor-pointer">{first}</summary>
      <p className="mt-1 text-xs break-words whitespace-pre-wrap text-ink-soft">{text}</p>
    </details>
  );
}

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
        <Message text={event.message} />
        <p className="text-xs text-ink-faint">
          {event.reason}
          {event.object && <code>{` · ${event.object}`}</code>}
        </p>
      </div>
      <Time at={event.at} className="text-xs whitespace-nowrap text-ink-faint" />
    </li>
  );
}
