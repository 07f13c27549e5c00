import { Trash2 } from 'lucide-react';
import type { Project } from '@/api/types';
import { Status } from '@/design/Status';
import { texts } from './texts';

export function ProjectStatus({
  state,
  solid = false,
}: {
  readonly state: Project['state'];
  readonly solid?: boolean;
}) {
  const word = texts.states[state];
  switch (state) {
    case 'ready':
      return <Status tone="good" word={word} solid={solid} />;
    case 'requested':
      return <Status tone="busy" word={word} solid={solid} />;
    case 'failed':
      return <Status tone="bad" word={word} solid={solid} />;
    case 'deleting':
      return <Status tone="warn" icon={Trash2} word={word} solid={solid} />;
  }
}
