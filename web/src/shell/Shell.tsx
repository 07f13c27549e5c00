import { Outlet, useParams } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { Sheet } from '@/design/Dialog';
import { part } from '@/design/part';
import { ClusterBanner } from './ClusterBanner';
import { moveRow, reach, selectRow, useShortcuts } from './keyboard';
import { LiveStream } from './LiveStream';
import { Rail } from './Rail';
import { remember, remembered } from './remembered';
import { TopBar } from './TopBar';
import { texts } from './texts';
import { useGo } from './useGo';

const Palette = part(() => import('./Palette'), 'Palette');
const KeyboardHelp = part(() => import('./KeyboardHelp'), 'KeyboardHelp');

type Open = 'palette' | 'keyboard' | 'rail' | null;

/** What scrolls is reached by keyboard, also where nothing inside of it can be focused. */
const SCROLLS = 0;

/** What stands around every page of a person who is signed in. */
export function Shell() {
  const [open, setOpen] = useState<Open>(null);
  const [folded, setFolded] = useState(() => remembered('rail') === 'folded');
  const { organization } = useParams({ strict: false });
  const go = useGo();
  const close = () => setOpen(null);
  const fold = (next: boolean) => {
    setFolded(next);
    remember('rail', next ? 'folded' : 'open');
  };

  useShortcuts({
    'mod+k': () => setOpen(open === 'palette' ? null : 'palette'),
    '?': () => setOpen('keyboard'),
    '/': () => reach('filter'),
    '[': () => fold(!folded),
    c: () => reach('create'),
    j: () => moveRow(1),
    k: () => moveRow(-1),
    x: selectRow,
    'g h': go.home,
    'g w': go.workspaces,
    'g m': go.members,
    'g a': go.audit,
    'g s': go.system,
  });

  return (
    <div className="flex h-dvh overflow-hidden">
      <a
        href="#content"
        className="sr-only z-50 focus:not-sr-only focus:absolute focus:m-2 focus:rounded-md focus:bg-raised focus:p-2"
      >
        {texts.skip}
      </a>
      <aside className={`hidden shrink-0 border-r md:block ${folded ? 'w-14' : 'w-58'}`}>
        <Rail folded={folded} onFold={fold} />
      </aside>
      <Sheet open={open === 'rail'} onOpenChange={(next) => setOpen(next ? 'rail' : null)} title={texts.navigation}>
        <Rail folded={false} onLeave={close} />
      </Sheet>
      <div className="flex min-w-0 flex-1 flex-col">
        <TopBar
          onMenu={() => setOpen('rail')}
          onSearch={() => setOpen('palette')}
          onKeyboard={() => setOpen('keyboard')}
        />
        <ClusterBanner />
        <main
          id="content"
          tabIndex={SCROLLS}
          className="min-h-0 flex-1 overflow-y-auto bg-surface outline-none"
          data-scroll
        >
          <Outlet />
        </main>
      </div>
      {organization && <LiveStream />}
      <Suspense>
        {open === 'palette' && <Palette onClose={close} onKeyboard={() => setOpen('keyboard')} />}
        {open === 'keyboard' && <KeyboardHelp onClose={close} />}
      </Suspense>
    </div>
  );
}
