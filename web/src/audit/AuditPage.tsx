import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { rowsOf, useAllRows } from '@/api/pages';
import type { AuditRecord } from '@/api/types';
import { Button } from '@/design/Button';
import { Empty } from '@/design/Empty';
import { FilterBar, FilterChip } from '@/design/Filters';
import { Page } from '@/design/Page';
import { membersQuery } from '@/organizations/queries';
import { useOrganization } from '@/shell/hooks';
import { AuditTable } from './AuditTable';
import { ExportButton } from './ExportButton';
import { auditQuery } from './queries';
import { SPANS, since } from './span';
import { texts } from './texts';
import { VerifyDialog } from './VerifyDialog';

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
  const { actor, action, target } = search;
  const filter = { actor, action, target, result, from: since(span) };
  const query = useInfiniteQuery(auditQuery(organization.id, filter));
  const members = useAllRows(useInfiniteQuery(membersQuery(organization.id)));
  const people = members.map(({ person }) => ({ value: person.id, label: person.displayName }));
  const set = (change: Partial<typeof search>) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  const filtered = Object.values(filter).some(Boolean);
  const [verifying, setVerifying] = useState(false);

  return (
    <Page
      title={texts.title}
      description={texts.description}
      acts={
        <>
          <ExportButton organization={organization.id} filter={filter} />
          <Button icon={ShieldCheck} onClick={() => setVerifying(true)}>
            {texts.verify}
          </Button>
        </>
      }
    >
      <div className="grid gap-3">
        <FilterBar>
          <FilterChip
            label={texts.actor}
            value={actor}
            choices={known(people, actor)}
            onChange={(next) => set({ actor: next })}
          />
          <FilterChip
            label={texts.action}
            value={action}
            choices={known(actionsOf(rowsOf(query.data)), action)}
            onChange={(next) => set({ action: next })}
          />
          {target && (
            <FilterChip
              label={texts.target}
              value={target}
              choices={known([], target)}
              onChange={() => set({ target: undefined })}
            />
          )}
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
          onNarrow={set}
          filtered={filtered && texts.nothing}
          empty={
            <Empty title={texts.empty} command="hexarch audit list">
              {texts.emptyDetail}
            </Empty>
          }
        />
      </div>
      {verifying && <VerifyDialog organization={organization.id} onClose={() => setVerifying(false)} />}
    </Page>
  );
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What was done in the records at hand: the API knows actions by their whole names only. */
function actionsOf(records: readonly AuditRecord[]): readonly Choice[] {
  return [...new Set(records.map(({ action }) => action))].sort().map((action) => ({ value: action, label: action }));
}

/** The choices, with the present one among them, also when it came by the URL alone. */
function known(choices: readonly Choice[], value: string | undefined): readonly Choice[] {
  return value === undefined || choices.some((choice) => choice.value === value)
    ? choices
    : [{ value, label: value }, ...choices];
}
