import type { WorkspaceUsage } from '@/api/types';
import { Meter } from '@/design/Meter';
import { bytes, cores, share } from '@/design/quantity';
import { texts } from './texts';

const words = texts.usage;

type Gauges = Pick<WorkspaceUsage, 'cpu' | 'memory' | 'pods'> & Partial<Pick<WorkspaceUsage, 'storage'>>;

/** Used of limit, as people write it. */
export function UsageMeters({ usage: { cpu, memory, storage, pods } }: { readonly usage: Gauges }) {
  return (
    <div className="grid gap-4">
      <Meter
        label={words.cpu}
        used={cores(cpu.used)}
        limit={words.cores(cores(cpu.limit))}
        share={share(cpu.used, cpu.limit)}
      />
      <Meter
        label={words.memory}
        used={bytes(memory.used)}
        limit={bytes(memory.limit)}
        share={share(memory.used, memory.limit)}
      />
      {storage && (
        <Meter
          label={words.storage}
          used={bytes(storage.used)}
          limit={bytes(storage.limit)}
          share={share(storage.used, storage.limit)}
        />
      )}
      <Meter
        label={words.pods}
        used={String(pods.used)}
        limit={String(pods.limit)}
        share={share(pods.used, pods.limit)}
      />
    </div>
  );
}
