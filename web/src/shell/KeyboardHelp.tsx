import { Dialog } from '@/design/Dialog';
import { Keys } from '@/design/Keys';
import { isMac } from './TopBar';
import { texts } from './texts';

const { keyboard } = texts;
const GROUPS = [
  {
    name: keyboard.groups.anywhere,
    keys: [
      [isMac ? '⌘ K' : 'Ctrl K', keyboard.palette],
      ['?', keyboard.help],
      ['g h', keyboard.home],
      ['g w', keyboard.workspaces],
      ['g m', keyboard.members],
      ['g a', keyboard.audit],
      ['g s', keyboard.system],
      ['[', texts.fold],
    ],
  },
  {
    name: keyboard.groups.lists,
    keys: [
      ['c', keyboard.create],
      ['/', keyboard.filter],
      ['j', keyboard.next],
      ['k', keyboard.previous],
      ['x', keyboard.select],
      ['↵', keyboard.open],
    ],
  },
] as const;

export function KeyboardHelp({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()} title={keyboard.title}>
      {GROUPS.map((group) => (
        <section key={group.name}>
          <h3 className="mb-1 text-xs text-ink-faint">{group.name}</h3>
          <dl className="divide-y divide-line">
            {group.keys.map(([keys, meaning]) => (
              <div key={keys} className="flex h-9 items-center justify-between">
                <dt>{meaning}</dt>
                <dd>
                  <Keys keys={keys} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
