import { type ComponentType, lazy } from 'react';

/** Milliseconds before it is asked for again. */
const PAUSES = [300, 1_200];

/** A part of the console did not come: the way to the server is broken, or an upgrade has put another in its place. */
export class PartMissing extends Error {
  override readonly name = 'PartMissing';

  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** What is loaded once it is needed. It is asked for more than once: a network that changes cuts off what is on its way. */
export async function arriving<Module>(load: () => Promise<Module>): Promise<Module> {
  for (const pause of PAUSES) {
    try {
      return await load();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return load().catch((cause: unknown) => {
    throw new PartMissing(cause);
  });
}

/** A component that is loaded when it is first shown. */
export function part<Name extends string, Module extends Record<Name, ComponentType<never>>>(
  load: () => Promise<Module>,
  name: Name,
): Module[Name] {
  const loading = load as unknown as () => Promise<Record<Name, ComponentType>>;
  return lazy(() => arriving(loading).then((module) => ({ default: module[name] }))) as unknown as Module[Name];
}

/** Begins to load what is likely to be needed. Whether it fails is seen when it is. */
export function ahead(load: () => Promise<unknown>): void {
  load().catch(() => undefined);
}
