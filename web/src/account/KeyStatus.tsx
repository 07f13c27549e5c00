import type { ApiKey } from '@/api/types';
import { Status } from '@/design/Status';
import { texts } from './texts';

const words = texts.keys;
const TONES = { active: 'good', expired: 'idle', revoked: 'bad' } as const;

/** Whether a key still opens anything. */
export function KeyStatus({ status }: { readonly status: ApiKey['status'] }) {
  return <Status tone={TONES[status]} word={words[status]} />;
}
