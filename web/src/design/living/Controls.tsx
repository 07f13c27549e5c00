import { Copy, Plus, Settings, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Advanced } from '../Advanced';
import { Button, IconButton } from '../Button';
import { Field, Input, Textarea } from '../Field';
import { FilterBar, FilterChip, FilterText } from '../Filters';
import { Select } from '../Select';
import { Segments, Switch } from '../Toggle';
import { Specimen } from './LivingPage';
import { living } from './texts';

const { words } = living;
const SHAPES = [
  { value: 'small', label: 'small', detail: '2 cores · 4 GiB · 30 pods' },
  { value: 'medium', label: 'medium', detail: '4 cores · 8 GiB · 60 pods' },
] as const;
const STATES = [
  { value: 'ready', label: words.ready },
  { value: 'failed', label: words.failed },
] as const;

export function Controls() {
  const [shape, setShape] = useState<'small' | 'medium'>('small');
  const [on, setOn] = useState(true);
  const [state, setState] = useState<'ready' | 'failed' | undefined>('ready');
  return (
    <>
      <Specimen name={living.buttons}>
        <Button kind="primary" icon={Plus}>
          {words.primary}
        </Button>
        <Button>{words.secondary}</Button>
        <Button kind="ghost">{words.ghost}</Button>
        <Button kind="danger" icon={Trash2}>
          {words.danger}
        </Button>
        <Button kind="dangerQuiet">{words.dangerQuiet}</Button>
        <Button kind="primary" busy>
          {words.busy}
        </Button>
        <Button disabled>{words.off}</Button>
      </Specimen>
      <Specimen name={living.sizes}>
        <Button size="sm">{words.secondary}</Button>
        <Button size="md">{words.secondary}</Button>
        <Button size="lg" kind="primary">
          {words.primary}
        </Button>
      </Specimen>
      <Specimen name={living.icons}>
        <IconButton icon={Copy} label={words.search} />
        <IconButton icon={Settings} label={words.settings} />
        <IconButton icon={Trash2} label={words.dangerQuiet} disabled />
      </Specimen>
      <Specimen name={living.fields} wide>
        <div className="grid max-w-3xl gap-5 sm:grid-cols-2">
          <Field label={words.name} hint={words.nameHint}>
            <Input code defaultValue="payments" />
          </Field>
          <Field label={words.name} error={words.nameTaken}>
            <Input code defaultValue="payments" />
          </Field>
          <Field label={words.image} optional="optional">
            <Input code placeholder="nginx:1.29" />
          </Field>
          <Field label={words.name}>
            <Input disabled defaultValue="payments" />
          </Field>
          <Field label={words.shape}>
            <Select value={shape} choices={SHAPES} onChange={setShape} />
          </Field>
          <Field label={words.image}>
            <Textarea code defaultValue={'KEY=value\nOTHER=value'} />
          </Field>
        </div>
        <Advanced open>
          <Field label={words.name} className="max-w-sm">
            <Input />
          </Field>
        </Advanced>
      </Specimen>
      <Specimen name={living.choices}>
        <Switch checked={on} onChange={setOn} label={words.follow} />
        <Switch checked={!on} onChange={(next) => setOn(!next)} label={words.follow} />
        <Switch checked disabled onChange={() => undefined} label={words.follow} />
        <Segments value={shape} choices={SHAPES} onChange={setShape} label={words.shape} />
      </Specimen>
      <Specimen name={living.filters}>
        <FilterBar>
          <FilterText value={undefined} onChange={() => undefined} label={words.search} />
          <FilterChip label={words.shape} value={state} choices={STATES} onChange={setState} />
          <FilterChip label={words.image} value={undefined} choices={STATES} onChange={setState} />
        </FilterBar>
      </Specimen>
    </>
  );
}
