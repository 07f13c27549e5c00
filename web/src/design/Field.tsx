import { type ComponentProps, createContext, type ReactNode, useContext, useId } from 'react';
import { cx } from './cx';

interface FieldContext {
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
}

const Context = createContext<FieldContext | null>(null);

interface FieldProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What is wrong with it, from here or from the server's `pointer`. */
  readonly error?: string | undefined;
  readonly optional?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A label, its input, and under it either the hint or the fault. */
export function Field({ label, hint, error, optional, className, children }: FieldProps) {
  const id = useId();
  const below = error ? `${id}-error` : hint ? `${id}-hint` : undefined;
  return (
    <Context value={{ id, describedBy: below, invalid: Boolean(error) }}>
      <div className={cx('grid content-start gap-1.5', className)}>
        <label htmlFor={id} className="flex items-baseline justify-between gap-2 text-sm font-medium">
          {label}
          {optional && <span className="text-xs font-normal text-ink-faint">{optional}</span>}
        </label>
        {children}
        {error ? (
          <p id={`${id}-error`} role="alert" className="text-xs text-bad">
            {error}
          </p>
        ) : (
          hint && (
            <p id={`${id}-hint`} className="text-xs text-ink-faint">
              {hint}
            </p>
          )
        )}
      </div>
    </Context>
  );
}

/** What ties an input to the {@link Field} around it; nothing outside of one. */
export function useField() {
  const field = useContext(Context);
  if (!field) return {};
  return { id: field.id, 'aria-describedby': field.describedBy, 'aria-invalid': field.invalid || undefined } as const;
}

export interface InputProps extends ComponentProps<'input'> {
  /** Names, ids, images, quantities: set in the face of code. */
  readonly code?: boolean;
}

export function Input({ code, className, ...rest }: InputProps) {
  return (
    <input
      autoComplete="off"
      spellCheck={code ? false : undefined}
      {...useField()}
      {...rest}
      className={cx('field', code && 'font-mono text-[13px]', className)}
    />
  );
}

export function Textarea({ code, className, ...rest }: ComponentProps<'textarea'> & { readonly code?: boolean }) {
  return (
    <textarea
      spellCheck={code ? false : undefined}
      {...useField()}
      {...rest}
      className={cx('field min-h-20 resize-y py-1.5', code && 'font-mono text-[13px]', className)}
    />
  );
}
