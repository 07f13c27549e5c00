/** How well a name answers a search: null not at all, else the lower the better. */
export function fuzzy(search: string, name: string): number | null {
  const wanted = search.toLowerCase().replaceAll(/\s+/g, '');
  const text = name.toLowerCase();
  const whole = text.indexOf(search.toLowerCase().trim());
  if (whole >= 0) return whole === 0 ? 0 : /[\s/-]/.test(text[whole - 1] ?? '') ? 1 : 2;
  let at = -1;
  let gaps = 0;
  for (const letter of wanted) {
    const next = text.indexOf(letter, at + 1);
    if (next < 0) return null;
    if (next > at + 1) gaps += 1;
    at = next;
  }
  return 3 + gaps;
}
