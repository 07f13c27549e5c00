import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/design/tokens.css', 'utf8');
const PAIR = /--([a-z-]+): light-dark\(oklch\(([^)]+)\), oklch\(([^)]+)\)\);/g;

interface Themes {
  readonly light: number;
  readonly dark: number;
}

/** Relative luminance (WCAG 2) of a colour written in oklch. */
function luminance(oklch: string): number {
  const [lightness = 0, chroma = 0, hue = 0] = oklch.split(' ').map(Number);
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clamp = (value: number) => Math.min(1, Math.max(0, value));
  const red = clamp(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
  const green = clamp(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
  const blue = clamp(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const tokens = new Map<string, Themes>(
  [...css.matchAll(PAIR)].map(([, name = '', light = '', dark = '']) => [
    name,
    { light: luminance(light), dark: luminance(dark) },
  ]),
);
tokens.set('on-fill', { light: 1, dark: 1 });

function contrast(first: string, second: string, theme: keyof Themes): number {
  const one = tokens.get(first)?.[theme] ?? 0;
  const other = tokens.get(second)?.[theme] ?? 0;
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

const grounds = ['canvas', 'surface', 'raised', 'sunken', 'hover'];
const pairs = [
  ...['ink', 'ink-soft', 'ink-faint', 'accent'].flatMap((ink) => grounds.map((ground) => [ink, ground] as const)),
  ...['good', 'busy', 'warn', 'bad', 'idle'].flatMap((tone) =>
    [...grounds, `${tone}-soft`].map((ground) => [tone, ground] as const),
  ),
  ['accent', 'accent-soft'] as const,
  ...['accent-fill', 'accent-fill-hover', 'bad-fill', 'bad-fill-hover'].map((fill) => ['on-fill', fill] as const),
];

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each(pairs)('should let %s be read on %s', (ink, ground) => {
    expect(contrast(ink, ground, theme)).toBeGreaterThanOrEqual(4.5);
  });
});
