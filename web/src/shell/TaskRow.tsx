import type { Task } from '@/api/types';
import { ProgressLine } from '@/design/Meter';
import { Status } from '@/design/Status';
import { Time } from '@/design/Time';
import { texts } from './texts';

export function TaskRow({ task }: { readonly task: Task }) {
  const over = task.state === 'done' || task.state === 'failed';
  const said = task.state === 'waiting' ? `${texts.tasks.waiting}: ${task.message}` : task.message;
  return (
    <li className="grid grid-cols-[minmax(0,1fr)] gap-1.5 px-4 py-3">
      <div className="flex items-baseline justify-between gap-3">
        <span className="min-w-0 truncate">
          <span className="font-medium">{task.resource.name}</span>
          <span className="text-ink-faint">{` ${task.kind}`}</span>
        </span>
        {task.state === 'done' && <Status tone="good" word={texts.tasks.done} />}
        {task.state === 'failed' && <Status tone="bad" word={texts.tasks.failed} />}
        {!over && <span className="text-xs text-ink-faint">{`${Math.round(task.percent)} %`}</span>}
      </div>
      {!over && <ProgressLine percent={task.percent} label={task.resource.name} />}
      <div className="flex justify-between gap-3 text-xs text-ink-faint">
        <span className="min-w-0 truncate" title={said}>
          {said}
        </span>
        <Time at={task.finishedAt ?? task.startedAt} />
      </div>
    </li>
  );
}
