import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { AuditRecord } from '@/api/types';
import { Empty } from '@/design/Empty';
import { FilterBar, FilterChip, FilterText } from '@/design/Filters';
import { Page } from '@/design/Page';
import { useOrganization } from '@/shell/hooks';
import { AuditTable } from './AuditTable';
import { auditQuery } from './queries';
import { SPANS, since } from './span';
import { texts } from './texts';

const RESULTS = (Object.keys(texts.results) as AuditRecord['result'][]).map((value) => ({
  value,
  label: texts.results[value],
}));

export function AuditPage() {
  const organization = useOrganization();
  const search = useSearch({ from: '/app/o/$organization/audit' });
  const navigate = useNavigate({ from: '/o/$organization/audit' });
  const result = RESULTS.find(({ value }) => value === search.result)?.value;
  const span = SPANS.find(({ value }) => value === search.from)?.value;
  const filter = { actor: search.actor, action: search.action, target: search.target, result, from: since(span) };
  const query = useInfiniteQuery(auditQuery(organization.id, filter));
  const set = useCallback(
    (change: Partial<typeof search>) =>
      void navigate({ search: (before) => ({ ...before, ...change }), replace: true }),
    [navigate],
  );
  const setAction = useCallback((action: string | undefined) => set({ action }), [set]);
  const setActor = useCallback((actor: string | undefined) => set({ actor }), [set]);
  const filtered = Object.values(filter).some(Boolean);

  return (
    <Page title={texts.title} description={texts.description}>
      <div className="grid gap-3">
        <FilterBar>
          <FilterText main label={texts.filterAction} value={search.action} onChange={setAction} code />
          <FilterText label={texts.filterActor} value={search.actor} onChange={setActor} />
          <FilterChip
            label={texts.result}
            value={result}
            choices={RESULTS}
            onChange={(next) => set({ result: next })}
          />
          <FilterChip label={texts.since} value={span} choices={SPANS} onChange={(next) => set({ from: next })} />
        </FilterBar>
        <AuditTable
          query={query}
          filtered={filtered && texts.nothing}
          empty={
            <Empty title={texts.empty} command="hexarch audit list">
              {texts.emptyDetail}
            </Empty>
          }
        />
      </div>
    </Page>
  );
}
