import { Link } from '@tanstack/react-router';
import { CircleHelp, FileJson, Keyboard, Palette } from 'lucide-react';
import { IconButton } from '@/design/Button';
import { Menu, MenuItem } from '@/design/Menu';
import description from '../../../api/openapi.yaml?url';
import { texts } from './texts';

export function HelpMenu({ onKeyboard }: { readonly onKeyboard: () => void }) {
  return (
    <Menu trigger={<IconButton icon={CircleHelp} label={texts.help.menu} className="max-sm:hidden" />}>
      <MenuItem icon={Keyboard} keys="?" onSelect={onKeyboard}>
        {texts.help.keyboard}
      </MenuItem>
      <MenuItem asChild>
        <a href={description} target="_blank" rel="noreferrer">
          <FileJson size={15} className="text-ink-faint" aria-hidden />
          {texts.help.docs}
        </a>
      </MenuItem>
      <MenuItem asChild>
        <Link to="/design">
          <Palette size={15} className="text-ink-faint" aria-hidden />
          {texts.help.design}
        </Link>
      </MenuItem>
    </Menu>
  );
}
