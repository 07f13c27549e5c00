import { Check, ChevronDown } from 'lucide-react';
import { Select as Radix } from 'radix-ui';
import { cx } from './cx';
import { useField } from './Field';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly detail?: string | undefined;
}

interface SelectProps<Value extends string> {
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly onChange: (value: Value) => void;
  readonly label?: string;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly className?: string;
  readonly size?: 'sm' | 'md';
}

export function Select<Value extends string>(props: SelectProps<Value>) {
  const { value, choices, onChange, label, placeholder, disabled, className, size = 'md' } = props;
  return (
    <Radix.Root value={value} onValueChange={(next) => onChange(next as Value)} {...(disabled ? { disabled } : {})}>
      <Radix.Trigger
        {...useField()}
        aria-label={label}
        className={cx(
          'field data-placeholder:text-ink-faint flex items-center justify-between gap-2 text-left',
          size === 'sm' && 'h-7 min-h-7 text-xs',
          className,
        )}
      >
        <Radix.Value placeholder={placeholder} />
        <ChevronDown size={14} className="shrink-0 text-ink-faint" aria-hidden />
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          position="popper"
          sideOffset={4}
          className="floating z-50 min-w-(--radix-select-trigger-width) max-w-96 animate-appear"
        >
          <Radix.Viewport className="max-h-80 p-1">
            {choices.map((choice) => (
              <Radix.Item
                key={choice.value}
                value={choice.value}
                className="grid cursor-pointer grid-cols-[1fr_auto] items-center gap-x-4 rounded-md px-2 py-1.5 outline-none data-highlighted:bg-hover pointer-coarse:py-3"
              >
                <Radix.ItemText>{choice.label}</Radix.ItemText>
                <Radix.ItemIndicator className="text-accent">
                  <Check size={14} aria-hidden />
                </Radix.ItemIndicator>
                {choice.detail && <span className="col-start-1 text-xs text-ink-faint">{choice.detail}</span>}
              </Radix.Item>
            ))}
          </Radix.Viewport>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
