/** Writes plain JSON as YAML 1.2 that people read: block style, quotes only where a plain text would be misread. */
export function yaml(value: unknown, depth = 0): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : value.map((item) => entry('-', item, depth)).join('\n');
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    return members.length === 0
      ? '{}'
      : members.map(([name, member]) => entry(`${scalar(name)}:`, member, depth)).join('\n');
  }
  return scalar(value);
}

function entry(head: string, value: unknown, depth: number): string {
  const indent = '  '.repeat(depth);
  if (!isBlock(value)) return `${indent}${head} ${typeof value === 'object' ? yaml(value) : scalar(value)}`;
  const body = yaml(value, depth + 1);
  // The first member of a list's item stands on the line of its dash.
  return head === '-' ? `${indent}- ${body.trimStart()}` : `${indent}${head}\n${body}`;
}

function isBlock(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

/** Texts that YAML takes for something else: empty, numbers, dates, its own words, and what begins with or contains a sign. */
const MISREAD =
  /^$|^[\s\-?:,[\]{}#&*!|>'"%@`=<]|^[\d.+]|: |\s#|[:\s]$|[\n\t\\]|^(true|false|null|yes|no|on|off|y|n|~)$/i;

function scalar(value: unknown): string {
  if (typeof value === 'string') return MISREAD.test(value) ? JSON.stringify(value) : value;
  return value === null || value === undefined ? 'null' : String(value);
}
