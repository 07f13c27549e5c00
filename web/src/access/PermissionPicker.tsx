import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { permissionsQuery } from '@/account/queries';
import { useAllRows } from '@/api/pages';
import { Input } from '@/design/Field';
import { SkeletonRows } from '@/design/Skeleton';
import { texts } from './texts';

const words = texts.roles;

interface PermissionPickerProps {
  readonly value: readonly string[];
  readonly error?: string | undefined;
  readonly onChange: (value: readonly string[]) => void;
}

/** What of the catalogue a role of the organization can hold: nothing of the platform's, nothing of one's own person. */
export function PermissionPicker({ value, error, onChange }: PermissionPickerProps) {
  const [search, setSearch] = useState('');
  const permissions = useAllRows(useInfiniteQuery(permissionsQuery));
  const shown = permissions.filter(
    ({ name, scope }) => scope !== 'platform' && scope !== 'person' && name.includes(search.trim()),
  );
  const toggle = (name: string) =>
    onChange(value.includes(name) ? value.filter((one) => one !== name) : [...value, name]);
  return (
    <fieldset className="grid gap-2" aria-invalid={error !== undefined}>
      <legend className="mb-1.5 font-medium">{words.permissions}</legend>
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
      {error && (
        <p role="alert" className="text-xs text-bad">
          {error}
        </p>
      )}
    </fieldset>
  );
}
