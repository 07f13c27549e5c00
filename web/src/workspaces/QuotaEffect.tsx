import { Meter } from '@/design/Meter';
import { share } from '@/design/quantity';
import { texts } from './texts';

interface QuotaEffectProps {
  readonly quota: { readonly used: number; readonly limit: number } | undefined;
}

/** What one more does to the quota, before it is asked for. */
export function QuotaEffect({ quota }: QuotaEffectProps) {
  if (!quota) return null;
  const full = quota.used >= quota.limit;
  return (
    <section aria-label={texts.new.quota} className="grid gap-2 rounded-lg border px-4 py-3">
      <Meter
        label={texts.new.quotaLabel}
        used={full ? String(quota.used) : `${quota.used} + 1`}
        limit={String(quota.limit)}
        share={share(quota.used, quota.limit)}
        added={share(1, quota.limit)}
      />
      {full && <p className="text-xs text-bad">{texts.new.quotaFull}</p>}
    </section>
  );
}
