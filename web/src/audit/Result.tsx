import { CircleDashed } from 'lucide-react';
import type { AuditRecord } from '@/api/types';
import { Status, type Tone } from '@/design/Status';
import { texts } from './texts';

const TONES: Record<AuditRecord['result'], Tone> = {
  succeeded: 'good',
  refused: 'warn',
  failed: 'bad',
  attempted: 'idle',
  unknown: 'idle',
};

/** How an act ended. What was only attempted has no outcome yet. */
export function Result({ result }: { readonly result: AuditRecord['result'] }) {
  const open = TONES[result] === 'idle' ? { icon: CircleDashed } : {};
  return <Status tone={TONES[result]} word={texts.results[result]} {...open} />;
}
