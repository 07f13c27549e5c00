import type { AuditRecord } from '@/api/types';
import { texts } from './texts';

/** Who it was, as people call them. */
export function actorName({ name, id, kind }: AuditRecord['actor']): string {
  return name ?? id ?? (kind === 'system' ? texts.system : kind);
}
