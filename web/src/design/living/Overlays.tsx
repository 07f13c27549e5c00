import { Copy, MoreHorizontal, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button, IconButton } from '../Button';
import { ConfirmName } from '../ConfirmName';
import { Dialog } from '../Dialog';
import { Menu, MenuItem, MenuLabel, MenuLine } from '../Menu';
import { toast } from '../toasts';
import { Specimen } from './LivingPage';
import { living } from './texts';

const { words } = living;

export function Overlays() {
  const [open, setOpen] = useState<'dialog' | 'confirm' | null>(null);
  return (
    <>
      <Specimen name={living.menus}>
        <Menu align="start" trigger={<IconButton icon={MoreHorizontal} label={living.menus} />}>
          <MenuLabel>{living.menus}</MenuLabel>
          <MenuItem icon={Copy} keys="c">
            {words.secondary}
          </MenuItem>
          <MenuItem checked>{words.follow}</MenuItem>
          <MenuItem disabled>{words.off}</MenuItem>
          <MenuLine />
          <MenuItem icon={Trash2} danger>
            {words.danger}
          </MenuItem>
        </Menu>
      </Specimen>
      <Specimen name={living.dialogs}>
        <Button onClick={() => setOpen('dialog')}>{living.dialogs}</Button>
        <Button kind="dangerQuiet" onClick={() => setOpen('confirm')}>
          {words.danger}
        </Button>
        <Button onClick={() => toast({ tone: 'good', title: words.ready })}>{living.toasts}</Button>
      </Specimen>
      <Dialog
        open={open === 'dialog'}
        onOpenChange={() => setOpen(null)}
        title={living.dialogs}
        description={living.description}
        acts={<Button kind="primary">{words.primary}</Button>}
      >
        {living.sample}
      </Dialog>
      <ConfirmName
        open={open === 'confirm'}
        onOpenChange={() => setOpen(null)}
        title={words.danger}
        name="payments"
        act={words.danger}
        busy={false}
        onConfirm={() => setOpen(null)}
      >
        {living.sample}
      </ConfirmName>
    </>
  );
}
