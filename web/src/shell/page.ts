import { lazyRouteComponent } from '@tanstack/react-router';
import { arriving } from '@/design/part';

/** The component of a route, loaded with the first visit. */
export function page<Module extends Record<string, unknown>, Name extends keyof Module>(
  load: () => Promise<Module>,
  name: Name,
) {
  return lazyRouteComponent(() => arriving(load), name);
}
