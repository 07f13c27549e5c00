import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { FilterBar, FilterText } from '@/design/Filters';
import { ResourceList, type ResourceListProps } from './ResourceList';

interface FilteredListProps<Row> extends Omit<ResourceListProps<Row>, 'rows' | 'filtered'> {
  /** What the box says. */
  readonly filter: string;
  /** What to say when it leaves nothing. */
  readonly nothing: string;
  /** What is looked through. */
  readonly textOf: (row: Row) => string;
}

/** A list and the box that filters it; what is looked for stands in the address, as `?name=`. */
export function FilteredList<Row>({ filter, nothing, textOf, ...list }: FilteredListProps<Row>) {
  const { name } = useSearch({ strict: false });
  const navigate = useNavigate();
  const look = useCallback(
    (next: string | undefined) =>
      void navigate({ to: '.', search: (before) => ({ ...before, name: next }), replace: true }),
    [navigate],
  );
  const wanted = name?.toLowerCase();
  return (
    <div className="grid gap-3">
      <FilterBar>
        <FilterText main label={filter} value={name} onChange={look} />
      </FilterBar>
      <ResourceList
        {...list}
        rows={(all) => (wanted ? all.filter((row) => textOf(row).toLowerCase().includes(wanted)) : all)}
        filtered={name ? nothing : false}
      />
    </div>
  );
}
