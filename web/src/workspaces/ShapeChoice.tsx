import { RadioGroup } from 'radix-ui';
import type { WorkspaceShape } from '@/api/types';
import { bytes, cores } from '@/design/quantity';
import { Tag } from '@/design/Status';
import { texts } from './texts';

interface ShapeChoiceProps {
  readonly shapes: readonly WorkspaceShape[];
  readonly value: string | undefined;
  readonly onChange: (name: string) => void;
  readonly error: string | undefined;
}

export function ShapeChoice({ shapes, value, onChange, error }: ShapeChoiceProps) {
  return (
    <fieldset className="grid min-w-0 gap-1.5">
      <legend className="float-left font-medium">{texts.shape}</legend>
      <RadioGroup.Root value={value ?? ''} onValueChange={onChange} aria-label={texts.shape} className="grid gap-2">
        {shapes.map((shape) => (
          <RadioGroup.Item
            key={shape.name}
            value={shape.name}
            className="flex min-h-14 items-center gap-3 rounded-lg border border-line-strong px-4 py-2.5 text-left transition-colors hover:bg-hover data-[state=checked]:border-accent data-[state=checked]:bg-accent-soft"
          >
            <span className="grid size-4 shrink-0 place-items-center rounded-full border border-line-strong bg-surface">
              <RadioGroup.Indicator className="size-2 rounded-full bg-accent-fill" />
            </span>
            <span className="min-w-0">
              <span className="flex items-center gap-2 font-medium">
                {shape.name}
                {shape.default && <Tag>{texts.new.default}</Tag>}
              </span>
              <span className="text-xs text-ink-faint">
                {texts.new.shapeDetail(cores(shape.cpu), bytes(shape.memory), bytes(shape.storage), shape.pods)}
              </span>
            </span>
          </RadioGroup.Item>
        ))}
      </RadioGroup.Root>
      <p className={error ? 'text-xs text-bad' : 'text-xs text-ink-faint'}>{error ?? texts.new.shapeHint}</p>
    </fieldset>
  );
}
