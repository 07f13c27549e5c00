import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Part } from '@/api/types';
import { Panel } from '@/design/Panel';
import { Skeleton } from '@/design/Skeleton';
import { Status, type Tone } from '@/design/Status';
import { Loaded } from '@/shell/Loaded';
import { capabilitiesQuery } from '@/system/queries';
import { texts as systemTexts } from '@/system/texts';
import { texts } from './texts';

const TONES: Record<Part['state'], Tone> = {
  connected: 'good',
  starting: 'busy',
  missing: 'idle',
  broken: 'bad',
  simulated: 'warn',
};

/** What is not as it should be, and else that all is well. */
export function PartsPanel() {
  const query = useQuery(capabilitiesQuery);
  return (
    <Panel
      title={texts.parts}
      act={
        <Link to="/system" className="target text-xs text-accent hover:underline">
          {systemTexts.parts}
        </Link>
      }
    >
      <Loaded query={query} skeleton={<Skeleton className="h-10 w-full" />}>
        {({ parts }) => {
          const notable = parts.filter(({ state }) => state !== 'connected');
          if (notable.length === 0) return <Status tone="good" word={texts.allWell(parts.length)} />;
          return (
            <ul className="grid gap-2.5">
              {notable.map(({ name, state, percent }) => (
                <li key={name} className="flex items-center justify-between gap-3">
                  <span className="text-ink-soft">{systemTexts.names[name] ?? name}</span>
                  <Status tone={TONES[state]} word={systemTexts.states[state]} percent={percent} />
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
    </Panel>
  );
}
