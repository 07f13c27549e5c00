import { Popover } from 'radix-ui';
import type { ReactElement } from 'react';
import type { Task } from '@/api/types';
import { TaskRow } from './TaskRow';
import { texts } from './texts';

interface TaskPanelProps {
  readonly tasks: readonly Task[];
  readonly trigger: ReactElement;
}

/** The opened tray. */
export function TaskPanel({ tasks, trigger }: TaskPanelProps) {
  return (
    <Popover.Root defaultOpen>
      <Popover.Trigger asChild>{trigger}</Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          align="end"
          sideOffset={6}
          collisionPadding={8}
          className="floating z-40 w-96 max-w-[calc(100vw-1rem)] animate-appear"
        >
          <h2 className="border-b px-4 py-2.5 font-semibold">{texts.tasks.title}</h2>
          {tasks.length === 0 ? (
            <div className="px-4 py-6 text-center">
              <p className="font-medium">{texts.tasks.none}</p>
              <p className="text-xs text-ink-faint">{texts.tasks.noneDetail}</p>
            </div>
          ) : (
            <ul className="max-h-[60vh] divide-y divide-line overflow-y-auto">
              {tasks.map((task) => (
                <TaskRow key={`${task.resource.id} ${task.kind} ${task.startedAt}`} task={task} />
              ))}
            </ul>
          )}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
