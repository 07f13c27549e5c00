import { cx } from './cx';

const HUES = [288, 245, 200, 158, 110, 60, 25, 345];

/** The same name has the same hue everywhere. */
function hue(name: string): number {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return HUES[sum % HUES.length] ?? 288;
}

function initials(name: string): string {
  const words = name.split(/[\s@._-]+/).filter(Boolean);
  const letters = words.length > 1 ? [words[0]?.[0], words.at(-1)?.[0]] : [...name].slice(0, 1);
  return letters.join('').toUpperCase();
}

interface AvatarProps {
  readonly name: string;
  readonly size?: 20 | 24 | 28 | 40;
  /** Organizations are square, people are round. */
  readonly square?: boolean;
}

export function Avatar({ name, size = 24, square }: AvatarProps) {
  return (
    <span
      aria-hidden
      data-initials={initials(name)}
      className={cx(
        'grid shrink-0 place-items-center font-semibold text-on-fill select-none before:content-[attr(data-initials)]',
        square ? 'rounded-md' : 'rounded-full',
      )}
      style={{ width: size, height: size, fontSize: size * 0.42, background: `oklch(0.53 0.13 ${hue(name)})` }}
    />
  );
}
