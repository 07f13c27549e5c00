import { useQuery } from '@tanstack/react-query';
import { Advanced } from '@/design/Advanced';
import { Skeleton } from '@/design/Skeleton';
import { Loaded } from '@/shell/Loaded';
import { rolesQuery } from './queries';
import { texts } from './texts';

/** The built-in roles and their permissions, for who wants to know exactly. */
export function RoleRights({ organization }: { readonly organization: string }) {
  const query = useQuery(rolesQuery(organization));
  return (
    <Advanced label={texts.members.rights}>
      <Loaded query={query} skeleton={<Skeleton className="h-24 w-full" />}>
        {({ items }) =>
          items.map((role) => (
            <section key={role.name} className="grid gap-1.5">
              <h3 className="font-medium">
                {role.name}
                <span className="font-normal text-ink-faint">{` · ${role.description}`}</span>
              </h3>
              <ul className="flex flex-wrap gap-1">
                {role.permissions.map((permission) => (
                  <li key={permission} className="rounded-sm bg-hover px-1.5 font-mono text-xs leading-5 text-ink-soft">
                    {permission}
                  </li>
                ))}
              </ul>
            </section>
          ))
        }
      </Loaded>
    </Advanced>
  );
}
