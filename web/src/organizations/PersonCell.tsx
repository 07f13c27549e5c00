import type { ReactNode } from 'react';
import { Avatar } from '@/design/Avatar';

interface PersonCellProps {
  readonly name: string;
  readonly email: string;
  readonly beside?: ReactNode;
}

/** A person in a list: face, name, address. */
export function PersonCell({ name, email, beside }: PersonCellProps) {
  return (
    <span className="flex items-center gap-3">
      <Avatar name={name} size={28} />
      <span className="min-w-0">
        <span className="flex items-center gap-2">
          <span className="truncate font-medium">{name}</span>
          {beside}
        </span>
        <span className="block truncate text-xs text-ink-faint">{email}</span>
      </span>
    </span>
  );
}
