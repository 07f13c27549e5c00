import { Keys } from '../Keys';
import { Mark } from '../Mark';
import { Time } from '../Time';
import { Specimen } from './LivingPage';
import { living } from './texts';

const GROUNDS = [
  'canvas',
  'surface',
  'raised',
  'sunken',
  'hover',
  'accent-soft',
  'good-soft',
  'busy-soft',
  'warn-soft',
  'bad-soft',
  'idle-soft',
];
const INKS = ['ink', 'ink-soft', 'ink-faint', 'accent', 'good', 'busy', 'warn', 'bad', 'idle'];
const SIZES = [
  ['text-xl', '28'],
  ['text-lg', '20'],
  ['text-base', '16'],
  ['text-sm', '14'],
  ['text-xs', '12'],
] as const;

export function Foundations() {
  return (
    <>
      <Specimen name={living.mark}>
        {[undefined, 0, 8, 33, 50, 71, 92, 100].map((percent) => (
          <Mark
            key={percent ?? 'whole'}
            size={40}
            percent={percent}
            className="text-accent"
            label={`${percent ?? 'whole'}`}
          />
        ))}
        <Mark size={40} turning className="text-accent" />
        <Mark size={24} className="text-ink" />
        <Mark size={16} weight={3} className="text-ink-soft" />
      </Specimen>
      <Specimen name={living.type} wide>
        {SIZES.map(([look, size]) => (
          <p key={look} className={`flex items-baseline gap-4 ${look}`}>
            <span className="w-6 shrink-0 text-xs text-ink-faint">{size}</span>
            <span className={size === '28' || size === '20' ? 'font-semibold tracking-tight' : ''}>
              {living.sample}
            </span>
          </p>
        ))}
        <p className="flex items-baseline gap-4">
          <span className="w-6 shrink-0" />
          <code>{living.code}</code>
        </p>
      </Specimen>
      <Specimen name={living.grounds}>
        {GROUNDS.map((ground) => (
          <span key={ground} className="grid gap-1 text-xs text-ink-faint">
            <span className="h-12 w-20 rounded-md border" style={{ background: `var(--${ground})` }} />
            {ground}
          </span>
        ))}
      </Specimen>
      <Specimen name={living.inks}>
        {INKS.map((ink) => (
          <span key={ink} className="font-medium" style={{ color: `var(--${ink})` }}>
            {ink}
          </span>
        ))}
      </Specimen>
      <Specimen name={living.keys}>
        <Keys keys="⌘ K" />
        <Keys keys="g w" />
        <Keys keys="?" />
        <Time at={new Date(Date.now() - 4_000).toISOString()} />
        <Time at={new Date(Date.now() - 95_000).toISOString()} />
        <Time at={new Date(Date.now() - 5 * 86_400_000).toISOString()} />
      </Specimen>
    </>
  );
}
