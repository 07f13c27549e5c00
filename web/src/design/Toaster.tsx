import { CircleAlert, CircleCheck, CircleX, Info, X } from 'lucide-react';
import { Button, IconButton } from './Button';
import { Trace } from './Problem';
import { texts } from './texts';
import { dismiss, type Toast, useToasts } from './toasts';

const ICONS = { good: CircleCheck, busy: Info, warn: CircleAlert, bad: CircleX } as const;
const INKS = { good: 'text-good', busy: 'text-busy', warn: 'text-warn', bad: 'text-bad' } as const;

export function Toaster() {
  const toasts = useToasts();
  return (
    <section
      aria-live="polite"
      className="pointer-events-none fixed right-4 bottom-4 z-50 grid w-88 max-w-[calc(100vw-2rem)] gap-2"
    >
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </section>
  );
}

export function ToastCard({ toast }: { readonly toast: Toast }) {
  const Icon = ICONS[toast.tone];
  return (
    <div className="floating pointer-events-auto flex animate-appear items-start gap-3 py-2.5 pr-2 pl-3">
      <Icon size={16} className={`mt-1.5 shrink-0 ${INKS[toast.tone]}`} aria-hidden />
      <div className="min-w-0 flex-1 py-1">
        <p className="font-medium">{toast.title}</p>
        {toast.detail && <p className="text-xs text-ink-soft">{toast.detail}</p>}
        {toast.traceId && <Trace id={toast.traceId} />}
        {toast.act && (
          <Button size="sm" className="mt-2" onClick={toast.act.run}>
            {toast.act.label}
          </Button>
        )}
      </div>
      <IconButton icon={X} label={texts.dismiss} onClick={() => dismiss(toast.id)} className="size-7" />
    </div>
  );
}
