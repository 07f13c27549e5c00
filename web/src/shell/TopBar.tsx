import { Menu as MenuIcon, Search } from 'lucide-react';
import { IconButton } from '@/design/Button';
import { Keys } from '@/design/Keys';
import { Breadcrumbs } from './Breadcrumbs';
import { HelpMenu } from './HelpMenu';
import { PersonMenu } from './PersonMenu';
import { StaleMarker } from './StaleMarker';
import { TaskTray } from './TaskTray';
import { texts } from './texts';

interface TopBarProps {
  readonly onMenu: () => void;
  readonly onSearch: () => void;
  readonly onKeyboard: () => void;
}

export const isMac = /Mac|iPhone|iPad/.test(globalThis.navigator?.userAgent ?? '');

export function TopBar({ onMenu, onSearch, onKeyboard }: TopBarProps) {
  return (
    <header className="flex h-12 shrink-0 items-center gap-1 border-b bg-surface px-2 sm:px-3">
      <IconButton icon={MenuIcon} label={texts.menu} onClick={onMenu} className="md:hidden" />
      <Breadcrumbs />
      <span className="flex-1" />
      <StaleMarker />
      <button
        type="button"
        onClick={onSearch}
        className="mr-1 hidden h-8 w-60 items-center gap-2 rounded-md border bg-canvas px-2.5 text-ink-faint hover:border-line-strong hover:text-ink-soft lg:flex"
      >
        <Search size={14} aria-hidden />
        <span className="flex-1 text-left">{texts.search}</span>
        <Keys keys={isMac ? '⌘ K' : 'Ctrl K'} />
      </button>
      <IconButton
        icon={Search}
        label={texts.searchShort}
        keys={isMac ? '⌘ K' : 'Ctrl K'}
        onClick={onSearch}
        className="lg:hidden"
      />
      <TaskTray />
      <HelpMenu onKeyboard={onKeyboard} />
      <PersonMenu />
    </header>
  );
}
