import { useQuery } from '@tanstack/react-query';
import { CircleSlash2, FlaskConical } from 'lucide-react';
import type { Part } from '@/api/types';
import { CommandLine } from '@/design/Code';
import { ProgressLine } from '@/design/Meter';
import { Fact, Facts, Panel } from '@/design/Panel';
import { SkeletonRows } from '@/design/Skeleton';
import { Status } from '@/design/Status';
import { Time } from '@/design/Time';
import { Loaded } from '@/shell/Loaded';
import { capabilitiesQuery } from './queries';
import { texts } from './texts';

export function PartsTab() {
  const query = useQuery(capabilitiesQuery);
  return (
    <Loaded query={query} skeleton={<SkeletonRows rows={8} />}>
      {({ parts, version, url, limits }) => (
        <>
          <Panel flush>
            <ul className="divide-y divide-line">
              {parts.map((part) => (
                <PartRow key={part.name} part={part} />
              ))}
            </ul>
          </Panel>
          <Panel>
            <Facts>
              <Fact name={texts.version}>
                <code>{version}</code>
              </Fact>
              <Fact name={texts.address}>
                <code>{url}</code>
              </Fact>
              {Object.entries(limits).map(([name, limit]) => (
                <Fact key={name} name={words(name)}>
                  <span data-number>{String(limit)}</span>
                </Fact>
              ))}
            </Facts>
          </Panel>
        </>
      )}
    </Loaded>
  );
}

export function PartRow({ part }: { readonly part: Part }) {
  const missing = part.state === 'missing' || part.state === 'broken';
  return (
    <li className="grid items-baseline gap-x-6 gap-y-2 px-4 py-3.5 sm:grid-cols-[10rem_8rem_1fr]">
      <span className="font-medium">{texts.names[part.name] ?? words(part.name)}</span>
      <PartState part={part} />
      <div className="grid min-w-0 gap-2 max-sm:col-span-full">
        <p className="text-ink-soft">
          {part.detail}
          <span className="text-ink-faint">
            {` · ${texts.since} `}
            <Time at={part.since} />
          </span>
        </p>
        {part.state === 'starting' && part.percent !== null && part.percent !== undefined && (
          <ProgressLine percent={part.percent} label={part.name} />
        )}
        {missing && part.setting && <CommandLine text={part.setting} />}
      </div>
    </li>
  );
}

function PartState({ part }: { readonly part: Part }) {
  const word = texts.states[part.state];
  switch (part.state) {
    case 'connected':
      return <Status tone="good" word={word} />;
    case 'starting':
      return <Status tone="busy" word={word} percent={part.percent} />;
    case 'missing':
      return <Status tone="idle" icon={CircleSlash2} word={word} />;
    case 'broken':
      return <Status tone="bad" word={word} />;
    case 'simulated':
      return <Status tone="warn" icon={FlaskConical} word={word} />;
  }
}

/** `requestBytes` and `local-cluster` as words. */
function words(name: string): string {
  const text = name.replaceAll('-', ' ').replaceAll(/([a-z])([A-Z])/g, '$1 $2');
  return text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
}
