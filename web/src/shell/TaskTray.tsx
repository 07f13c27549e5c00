import { useQuery } from '@tanstack/react-query';
import { type ComponentProps, Suspense, useState } from 'react';
import type { Task } from '@/api/types';
import { Mark } from '@/design/Mark';
import { ahead, part } from '@/design/part';
import { tasksQuery } from './tasks';
import { texts } from './texts';
import { useOrganizationOrNone } from './useGo';

const load = () => import('./TaskPanel');
const TaskPanel = part(load, 'TaskPanel');

/** A ring with all long work of the organization; opened, each with its step and percent. */
export function TaskTray() {
  const [wanted, setWanted] = useState(false);
  const organization = useOrganizationOrNone();
  const { data } = useQuery({ ...tasksQuery(organization?.id ?? ''), enabled: Boolean(organization) });
  if (!organization) return null;
  const tasks = data?.items ?? [];
  if (!wanted) return <Ring tasks={tasks} onPointerEnter={() => ahead(load)} onClick={() => setWanted(true)} />;
  return (
    <Suspense fallback={<Ring tasks={tasks} />}>
      <TaskPanel tasks={tasks} trigger={<Ring tasks={tasks} />} />
    </Suspense>
  );
}

interface RingProps extends ComponentProps<'button'> {
  readonly tasks: readonly Task[];
}

function Ring({ tasks, ...rest }: RingProps) {
  const running = tasks.filter(({ state }) => state === 'running' || state === 'waiting');
  const percent = running.reduce((sum, task) => sum + task.percent, 0) / Math.max(1, running.length);
  const some = running.length > 0;
  return (
    <button
      type="button"
      aria-label={texts.tasks.label(running.length)}
      {...rest}
      className="target relative grid size-8 shrink-0 place-items-center rounded-md text-ink-soft hover:bg-hover data-[state=open]:bg-hover"
    >
      <Mark size={18} weight={2.8} percent={some ? percent : 100} className={some ? 'text-accent' : ''} />
      {some && (
        <span
          aria-hidden
          className="absolute -top-0.5 -right-0.5 grid h-4 min-w-4 place-items-center rounded-full bg-accent-fill px-1 text-[10px] font-semibold text-on-fill"
        >
          {running.length}
        </span>
      )}
    </button>
  );
}
