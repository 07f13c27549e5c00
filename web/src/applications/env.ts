import { texts } from './texts';

const LINE = /^([A-Za-z_][A-Za-z0-9_.-]*)=(.*)$/;

/** The environment as people type it, one `NAME=value` per line; empty lines do not count. */
export function envOf(text: string): Record<string, string> {
  const pairs = text.split('\n').flatMap((line) => {
    const match = LINE.exec(line.trim());
    return match?.[1] === undefined ? [] : [[match[1], match[2] ?? ''] as const];
  });
  return Object.fromEntries(pairs);
}

/** The first line that is not one, in words. */
export function envFault(text: string): string | undefined {
  const at = text.split('\n').findIndex((line) => line.trim() !== '' && !LINE.test(line.trim()));
  return at < 0 ? undefined : texts.new.envFault(at + 1);
}

export function envText(env: Readonly<Record<string, string>>): string {
  return Object.entries(env)
    .map(([name, value]) => `${name}=${value}`)
    .join('\n');
}

/** A merge patch from one environment to another: what is gone is null. */
export function envPatch(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) {
  const gone = Object.keys(before).filter((name) => !(name in after));
  const changed = Object.entries(after).filter(([name, value]) => before[name] !== value);
  return { ...Object.fromEntries(gone.map((name) => [name, null])), ...Object.fromEntries(changed) } as Record<
    string,
    string | null
  >;
}
