import { History } from 'lucide-react';
import type { Release } from '@/api/types';
import { Status } from '@/design/Status';
import { texts } from './texts';

/** What became of a release. */
export function ReleaseStatus({ state }: { readonly state: Release['state'] }) {
  const word = texts.releases.states[state];
  switch (state) {
    case 'rollingOut':
      return <Status tone="busy" word={word} />;
    case 'running':
      return <Status tone="good" word={word} />;
    case 'failed':
      return <Status tone="bad" word={word} />;
    case 'superseded':
      return <Status tone="idle" icon={History} word={word} />;
  }
}
