import { useInfiniteQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useAllRows } from '@/api/pages';
import { Input } from '@/design/Field';
import { SkeletonRows } from '@/design/Skeleton';
import { Switch } from '@/design/Toggle';
import { permissionsQuery } from './queries';
import { texts } from './texts';

const words = texts.keys;

interface PermissionChoiceProps {
  /** Null: all that the person may. */
  readonly value: readonly string[] | null;
  readonly onChange: (value: readonly string[] | null) => void;
  readonly error?: string | undefined;
  /** Only those that a machine can have: nothing of a person's own, nothing of the platform's. */
  readonly machine?: boolean;
}

export function PermissionChoice({ value, onChange, error, machine = false }: PermissionChoiceProps) {
  const [search, setSearch] = useState('');
  const label = useId();
  const permissions = useAllRows(useInfiniteQuery({ ...permissionsQuery, enabled: value !== null }));
  const shown = permissions.filter(
    ({ name, scope, peopleOnly }) =>
      name.includes(search.trim()) && !(machine && (peopleOnly || scope === 'platform' || scope === 'person')),
  );
  const toggle = (name: string) => {
    const chosen = value ?? [];
    onChange(chosen.includes(name) ? chosen.filter((one) => one !== name) : [...chosen, name]);
  };
  return (
    <div className="grid gap-3">
      <div className="flex items-center justify-between gap-4">
        <span id={label}>{words.chosen}</span>
        <Switch label={words.chosen} checked={value !== null} onChange={(some) => onChange(some ? [] : null)} />
      </div>
      {value !== null && (
        <fieldset aria-labelledby={label} className="grid gap-2">
          <Input placeholder={words.filter} value={search} onChange={(event) => setSearch(event.target.value)} />
          <div className="max-h-48 overflow-y-auto rounded-md border">
            {permissions.length === 0 && <SkeletonRows rows={3} />}
            {shown.map(({ name, scope }) => (
              <label key={name} className="flex min-h-9 cursor-pointer items-center gap-2.5 px-3 py-1 hover:bg-hover">
                <input
                  type="checkbox"
                  checked={value.includes(name)}
                  onChange={() => toggle(name)}
                  className="size-4 accent-(--accent-fill)"
                />
                <code className="shrink-0">{name}</code>
                <span className="ml-auto truncate text-xs text-ink-faint">{scope}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {error && (
        <p role="alert" className="text-xs text-bad">
          {error}
        </p>
      )}
    </div>
  );
}
