import { CirclePause, Trash2 } from 'lucide-react';
import type { Application } from '@/api/types';
import { Status } from '@/design/Status';
import { texts } from './texts';

interface ApplicationStatusProps {
  readonly application: Pick<Application, 'state' | 'rollout'>;
  readonly solid?: boolean;
}

export function ApplicationStatus({ application: { state, rollout }, solid = false }: ApplicationStatusProps) {
  const word = texts.states[state];
  switch (state) {
    case 'running':
      return <Status tone="good" word={word} solid={solid} />;
    case 'deploying':
      return <Status tone="busy" word={word} percent={rollout.percent} solid={solid} />;
    case 'degraded':
      return <Status tone="warn" word={word} solid={solid} />;
    case 'failed':
      return <Status tone="bad" word={word} solid={solid} />;
    case 'stopped':
      return <Status tone="idle" icon={CirclePause} word={word} solid={solid} />;
    case 'stoppedByHand':
      return <Status tone="warn" icon={CirclePause} word={word} solid={solid} />;
    case 'deleting':
      return <Status tone="warn" icon={Trash2} word={word} solid={solid} />;
  }
}
