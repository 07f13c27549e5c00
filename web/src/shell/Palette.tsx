import { Search } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { type KeyboardEvent, useState } from 'react';
import { cx } from '@/design/cx';
import { Keys } from '@/design/Keys';
import { type Command, useCommands } from './commands';
import { fuzzy } from './fuzzy';
import { texts } from './texts';

interface PaletteProps {
  readonly onClose: () => void;
  readonly onKeyboard: () => void;
}

/** Search and commands in one place: go, create, act. */
export function Palette({ onClose, onKeyboard }: PaletteProps) {
  const [search, setSearch] = useState('');
  const [at, setAt] = useState(0);
  const found = ranked(useCommands(onKeyboard), search);
  const current = Math.min(at, found.length - 1);

  const run = (command: Command | undefined) => {
    if (!command) return;
    onClose();
    command.run();
  };
  const keyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) setAt((current + step + found.length) % Math.max(1, found.length));
    else if (event.key === 'Enter') run(found[current]);
    else return;
    event.preventDefault();
  };

  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 animate-fade bg-[oklch(0.12_0.02_268/0.45)]" />
        <Dialog.Content
          aria-describedby={undefined}
          className="floating fixed top-[12vh] left-1/2 z-40 w-[calc(100vw-2rem)] max-w-xl -translate-x-1/2 overflow-hidden outline-none"
        >
          <Dialog.Title className="sr-only">{texts.paletteTitle}</Dialog.Title>
          <div className="flex items-center gap-3 border-b px-4">
            <Search size={16} className="text-ink-faint" aria-hidden />
            <input
              role="combobox"
              aria-expanded
              aria-controls="palette-list"
              aria-activedescendant={found[current] ? `palette-${found[current].id}` : undefined}
              aria-label={texts.paletteTitle}
              autoComplete="off"
              spellCheck={false}
              placeholder={texts.paletteTitle}
              value={search}
              onChange={(event) => {
                setSearch(event.target.value);
                setAt(0);
              }}
              onKeyDown={keyDown}
              className="h-12 flex-1 bg-transparent text-base outline-none"
            />
            <Keys keys="Esc" />
          </div>
          <div
            id="palette-list"
            role="listbox"
            aria-label={texts.paletteTitle}
            className="max-h-[min(24rem,60vh)] overflow-y-auto p-1.5"
          >
            {found.length === 0 && <p className="px-3 py-8 text-center text-ink-faint">{texts.paletteEmpty}</p>}
            {found.map((command, index) => (
              <Row
                key={command.id}
                command={command}
                first={command.group !== found[index - 1]?.group}
                active={index === current}
                onHover={() => setAt(index)}
                onRun={() => run(command)}
              />
            ))}
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

interface RowProps {
  readonly command: Command;
  readonly first: boolean;
  readonly active: boolean;
  readonly onHover: () => void;
  readonly onRun: () => void;
}

function Row({ command, first, active, onHover, onRun }: RowProps) {
  return (
    <>
      {first && (
        <p role="presentation" className="px-2.5 pt-2 pb-1 text-xs text-ink-faint">
          {command.group}
        </p>
      )}
      <div
        ref={active ? intoView : undefined}
        role="option"
        id={`palette-${command.id}`}
        aria-selected={active}
        tabIndex={-1}
        onMouseMove={onHover}
        onClick={onRun}
        onKeyDown={(event) => event.key === 'Enter' && onRun()}
        className={cx('flex h-9 items-center gap-3 rounded-md px-2.5 pointer-coarse:h-11', active && 'bg-hover')}
      >
        <command.icon size={15} className={active ? 'text-accent' : 'text-ink-faint'} aria-hidden />
        <span className="min-w-0 flex-1 truncate">{command.name}</span>
        {command.keys && <Keys keys={command.keys} />}
      </div>
    </>
  );
}

/** The marked row follows the keys. */
function intoView(row: HTMLElement | null) {
  row?.scrollIntoView({ block: 'nearest' });
}

/** Without a search in the order of the groups; with one the best first, groups kept together. */
function ranked(commands: readonly Command[], search: string): readonly Command[] {
  const scored = commands.flatMap((command) => {
    const score = fuzzy(search, command.name);
    return score === null ? [] : [{ command, score }];
  });
  const best = new Map<string, number>();
  for (const { command, score } of scored) best.set(command.group, Math.min(score, best.get(command.group) ?? score));
  const order = [...best.keys()];
  const place = (group: string) => (best.get(group) ?? 0) * 100 + order.indexOf(group);
  return scored
    .sort((one, other) => place(one.command.group) - place(other.command.group) || one.score - other.score)
    .map(({ command }) => command);
}
