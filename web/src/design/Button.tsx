import type { LucideIcon } from 'lucide-react';
import { Slot } from 'radix-ui';
import type { ComponentProps, ReactNode } from 'react';
import { cx } from './cx';
import { Mark } from './Mark';
import { tip } from './tip';

const KINDS = {
  primary: 'bg-accent-fill text-on-fill hover:not-disabled:bg-accent-fill-hover font-medium',
  secondary: 'bg-surface text-ink border border-line-strong hover:not-disabled:bg-hover font-medium',
  ghost: 'text-ink-soft hover:not-disabled:bg-hover hover:not-disabled:text-ink',
  danger: 'bg-bad-fill text-on-fill hover:not-disabled:bg-bad-fill-hover font-medium',
  dangerQuiet:
    'text-bad border border-line-strong hover:not-disabled:bg-bad-soft hover:not-disabled:border-bad font-medium',
} as const;

const SIZES = {
  sm: 'h-7 px-2.5 text-xs gap-1.5',
  md: 'h-8 px-3 text-sm gap-2',
  lg: 'h-10 px-4 text-sm gap-2',
} as const;

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  readonly kind?: keyof typeof KINDS;
  readonly size?: keyof typeof SIZES;
  readonly icon?: LucideIcon;
  /** The act is under way: the button keeps its width and cannot be pressed again. */
  readonly busy?: boolean;
  /** The only child becomes the button: for links that look like one. */
  readonly asChild?: boolean;
  readonly children: ReactNode;
}

export function Button({
  kind = 'secondary',
  size = 'md',
  icon: Icon,
  busy,
  asChild,
  className,
  children,
  ...rest
}: ButtonProps) {
  const Root = asChild ? Slot.Root : 'button';
  return (
    <Root
      type={asChild ? undefined : 'button'}
      {...rest}
      disabled={rest.disabled || busy}
      aria-busy={busy || undefined}
      className={cx(
        'target inline-flex shrink-0 select-none items-center justify-center whitespace-nowrap rounded-md transition-colors disabled:opacity-50 pointer-coarse:min-h-11',
        KINDS[kind],
        SIZES[size],
        className,
      )}
    >
      {busy ? (
        <Mark turning size={size === 'sm' ? 12 : 14} weight={3} />
      ) : (
        Icon && <Icon size={size === 'sm' ? 13 : 15} aria-hidden />
      )}
      <Slot.Slottable>{children}</Slot.Slottable>
    </Root>
  );
}

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  readonly icon: LucideIcon;
  /** What it does: read by screen readers, shown on hover. */
  readonly label: string;
  readonly keys?: string;
}

export function IconButton({ icon: Icon, label, keys, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      {...tip(label, keys)}
      {...rest}
      className={cx(
        'target inline-grid size-8 shrink-0 place-items-center rounded-md text-ink-soft transition-colors hover:bg-hover hover:text-ink disabled:opacity-50 data-[state=open]:bg-hover data-[state=open]:text-ink',
        className,
      )}
    >
      <Icon size={16} aria-hidden />
    </button>
  );
}
