import { Switch as Radix, ToggleGroup } from 'radix-ui';
import { cx } from './cx';
import { useField } from './Field';

interface SwitchProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly label?: string;
  readonly disabled?: boolean;
}

export function Switch({ checked, onChange, label, disabled }: SwitchProps) {
  return (
    <Radix.Root
      {...useField()}
      aria-label={label}
      checked={checked}
      onCheckedChange={onChange}
      disabled={disabled}
      className="target h-5 w-9 shrink-0 rounded-full bg-line-strong p-0.5 transition-colors disabled:opacity-50 data-[state=checked]:bg-accent-fill"
    >
      <Radix.Thumb className="block size-4 rounded-full bg-on-fill transition-transform data-[state=checked]:translate-x-4" />
    </Radix.Root>
  );
}

interface SegmentsProps<Value extends string> {
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
  readonly label: string;
  readonly className?: string;
}

/** A few choices side by side, one of them on. */
export function Segments<Value extends string>({ value, choices, onChange, label, className }: SegmentsProps<Value>) {
  return (
    <ToggleGroup.Root
      type="single"
      aria-label={label}
      value={value}
      onValueChange={(next) => next && onChange(next as Value)}
      className={cx('inline-flex w-fit gap-0.5 rounded-md bg-hover p-0.5', className)}
    >
      {choices.map((choice) => (
        <ToggleGroup.Item
          key={choice.value}
          value={choice.value}
          className="target h-6 rounded-sm px-2.5 text-xs font-medium text-ink-soft transition-colors hover:text-ink data-[state=on]:bg-surface data-[state=on]:text-ink data-[state=on]:outline data-[state=on]:outline-line"
        >
          {choice.label}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}
