/** What stands beside a thing while one points at it; {@link Tips} shows it. The keys are those that do the same. */
export function tip(text: string, keys?: string, side?: 'right') {
  return { 'data-tip': text, 'data-tip-keys': keys, 'data-tip-side': side } as const;
}
