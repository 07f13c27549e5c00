import type { QueryClient } from '@tanstack/react-query';
import { keys } from '../keys';
import type { Pages } from '../pages';
import { Problem } from '../problem';
import type { LiveEvent } from './stream';

interface Resource {
  readonly id: string;
  readonly revision?: number;
}

/** What is watched one by one: a change is fetched once and written into every list that shows it. */
export interface Watched {
  readonly prefix: string;
  readonly kind: 'workspace' | 'project' | 'application';
  readonly list: 'workspaces' | 'projects' | 'applications';
  readonly fetch: (id: string) => Promise<Resource>;
}

/** Events that come in a burst are answered by one round of fetches. */
const PAUSE = 120;

/** Turns live events into a cache that is right again, asking the server only for what somebody looks at. */
export class Applier {
  private readonly pending = new Map<string, LiveEvent>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly client: QueryClient;
  private readonly watched: readonly Watched[];
  private readonly organization: string;

  constructor(client: QueryClient, watched: readonly Watched[], organization: string) {
    this.client = client;
    this.watched = watched;
    this.organization = organization;
  }

  readonly event = (event: LiveEvent) => {
    this.pending.set(idOf(event), event);
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      const events = [...this.pending.values()];
      this.pending.clear();
      for (const one of events) void this.apply(one);
      void this.client.invalidateQueries({ queryKey: keys.tasks(this.organization) });
      void this.client.invalidateQueries({ queryKey: keys.quota(this.organization) });
    }, PAUSE);
  };

  /** Something was missed: everything on the screen is asked for again. */
  readonly gap = () => void this.client.invalidateQueries();

  stop() {
    clearTimeout(this.timer);
  }

  private async apply(event: LiveEvent) {
    const id = idOf(event);
    const watched = this.watched.find(({ prefix }) => id.startsWith(prefix));
    if (!watched) return this.applyToOrganization(event);
    const known = this.client.getQueryData<Resource>([watched.kind, id]);
    const { revision } = event.payload;
    if (known?.revision !== undefined && revision !== undefined && known.revision >= revision) return;
    if (this.looked(watched, id)) await this.refetch(watched, id);
    // What is not in a list yet, or no longer, only the list itself can tell.
    if (!this.listed(watched, id)) await this.client.invalidateQueries({ predicate: isList(watched) });
    await this.client.invalidateQueries({
      queryKey: [watched.kind, id],
      predicate: ({ queryKey }) => queryKey.length > 2,
    });
  }

  private async refetch(watched: Watched, id: string) {
    try {
      const fresh = await watched.fetch(id);
      this.client.setQueryData([watched.kind, id], fresh);
      this.client.setQueriesData<Pages<Resource>>(
        { predicate: isList(watched) },
        (data) => data && replaced(data, id, fresh),
      );
    } catch (error) {
      await this.client.invalidateQueries({ queryKey: [watched.kind, id], exact: true });
      if (!(error instanceof Problem) || error.status !== 404) {
        // What it is now could not be asked: the lists ask again, with their own patience.
        await this.client.invalidateQueries({ predicate: isList(watched) });
        return;
      }
      this.client.setQueriesData<Pages<Resource>>(
        { predicate: isList(watched) },
        (data) => data && replaced(data, id, null),
      );
    }
  }

  private looked(watched: Watched, id: string): boolean {
    return Boolean(this.client.getQueryState([watched.kind, id])) || this.listed(watched, id);
  }

  private listed(watched: Watched, id: string): boolean {
    return this.client
      .getQueriesData<Pages<Resource>>({ predicate: isList(watched) })
      .some(([, data]) => data?.pages.some((page) => page.items.some((row) => row.id === id)));
  }

  private async applyToOrganization(event: LiveEvent) {
    await this.client.invalidateQueries({ queryKey: keys.organization(this.organization), exact: true });
    await this.client.invalidateQueries({ queryKey: keys.members(this.organization) });
    await this.client.invalidateQueries({ queryKey: keys.invitations(this.organization) });
    await this.client.invalidateQueries({ queryKey: keys.settings(this.organization) });
    await this.client.invalidateQueries({ queryKey: keys.ownAccess(this.organization) });
    if (/^(RoleChanged|Organization|Ownership|Member)/.test(event.type))
      await this.client.invalidateQueries({ queryKey: keys.me, exact: true });
    // Whoever leaves the organization has left its projects with it.
    if (event.type === 'MemberLeft')
      await this.client.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[0] === 'project' && queryKey[2] === 'members',
      });
  }
}

function idOf(event: LiveEvent): string {
  return event.resource ?? event.payload.id ?? event.scope.id;
}

function isList(watched: Watched) {
  return ({ queryKey }: { readonly queryKey: readonly unknown[] }) => queryKey[2] === watched.list;
}

function replaced(data: Pages<Resource>, id: string, fresh: Resource | null): Pages<Resource> {
  const pages = data.pages.map((page) => ({
    ...page,
    items: page.items.flatMap((row) => (row.id !== id ? [row] : fresh ? [fresh] : [])),
  }));
  return { ...data, pages };
}
