import * as z from 'zod/mini';

/** What stands after the `?`: the state of a page. Whatever does not fit falls back to its default. */
const text = z.catch(z.optional(z.string()), undefined);

export const listSearch = z.object({ name: text, state: text, sort: text });

export function tabSearch<const Tabs extends readonly [string, ...string[]]>(tabs: Tabs) {
  return z.object({ tab: z.catch(z.optional(z.enum(tabs)), undefined), sort: text, pod: text });
}

export const auditSearch = z.object({ actor: text, action: text, target: text, result: text, from: text, to: text });

export const signInSearch = z.object({ to: text });
