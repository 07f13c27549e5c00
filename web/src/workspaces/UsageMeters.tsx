import { Meter } from '@/design/Meter';
import { bytes, cores, share } from '@/design/quantity';
import { texts } from './texts';

const words = texts.usage;

interface Amount {
  readonly used: string | number;
  /** None: nothing but what surrounds it limits it. */
  readonly limit?: string | number | null;
}

interface Gauges {
  readonly cpu: Amount;
  readonly memory: Amount;
  readonly pods: Amount;
  readonly storage?: Amount;
}

/** Used of limit, as people write it. */
export function UsageMeters({ usage: { cpu, memory, storage, pods } }: { readonly usage: Gauges }) {
  return (
    <div className="grid gap-4">
      <AmountMeter label={words.cpu} amount={cpu} used={cores} limit={(text) => words.cores(cores(text))} />
      <AmountMeter label={words.memory} amount={memory} used={bytes} limit={bytes} />
      {storage && <AmountMeter label={words.storage} amount={storage} used={bytes} limit={bytes} />}
      <AmountMeter label={words.pods} amount={pods} used={String} limit={String} />
    </div>
  );
}

interface AmountMeterProps {
  readonly label: string;
  readonly amount: Amount;
  readonly used: (quantity: string) => string;
  readonly limit: (quantity: string) => string;
}

function AmountMeter({ label, amount, used, limit }: AmountMeterProps) {
  const unlimited = amount.limit === undefined || amount.limit === null;
  return (
    <Meter
      label={label}
      used={used(String(amount.used))}
      limit={unlimited ? null : limit(String(amount.limit))}
      share={unlimited ? 0 : share(amount.used, amount.limit ?? 0)}
    />
  );
}
