import { X } from 'lucide-react';
import { Popover } from 'radix-ui';
import type { ReactElement } from 'react';
import type { Task } from '@/api/types';
import { IconButton } from '@/design/Button';
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
          className="floating z-40 w-96 max-h-[60vh] max-w-[calc(100vw-1rem)] animate-appear overflow-y-auto"
        >
          <div className="sticky top-0 flex items-center justify-between border-b bg-inherit px-4 py-2">
            <h2 className="font-semibold">{texts.tasks.title}</h2>
            <Popover.Close asChild>
              <IconButton icon={X} label={texts.tasks.close} />
            </Popover.Close>
          </div>
          {tasks.length === 0 ? (
            <div className="px-4 py-6 text-center">
              <p className="font-medium">{texts.tasks.none}</p>
              <p className="text-xs text-ink-faint">{texts.tasks.noneDetail}</p>
            </div>
          ) : (
            <ul className="divide-y divide-line">
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
