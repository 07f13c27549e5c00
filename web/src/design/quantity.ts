/** Kubernetes quantities: read them, compare them, write them as people do. */

const SUFFIXES: Readonly<Record<string, number>> = {
  n: 1e-9,
  u: 1e-6,
  m: 1e-3,
  '': 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
};
const FORM = /^([0-9]+(?:\.[0-9]*)?|\.[0-9]+)(n|u|m|k|M|G|T|P|Ki|Mi|Gi|Ti|Pi)?$/;

/** The number that `500m` or `4Gi` stands for; null when it is not a quantity. */
export function quantity(text: string): number | null {
  const match = FORM.exec(text.trim());
  const factor = SUFFIXES[match?.[2] ?? ''];
  return match?.[1] !== undefined && factor !== undefined ? Number(match[1]) * factor : null;
}

/** Cores as people say them: `0.25`, `2`. */
export function cores(text: string): string {
  const value = quantity(text);
  return value === null ? text : trim(value, value < 0.1 ? 3 : 2);
}

/** Bytes in IEC units: `512 MiB`, `4 GiB`. */
export function bytes(text: string): string {
  const value = quantity(text);
  if (value === null) return text;
  const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB'];
  const step = value < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(value) / 10));
  const shown = value / 2 ** (10 * step);
  return `${trim(shown, shown < 10 ? 1 : 0)} ${units[step] ?? 'B'}`;
}

/** Used of limit, 0 to 1; 0 where there is no limit. */
export function share(used: string | number, limit: string | number): number {
  const of = typeof limit === 'number' ? limit : quantity(limit);
  const is = typeof used === 'number' ? used : quantity(used);
  return of && is ? is / of : 0;
}

function trim(value: number, digits: number): string {
  return String(Number(value.toFixed(digits)));
}
