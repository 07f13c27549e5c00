const LONGEST = 160;
const END = /(?<=[.!?])\s|[\r\n]|: rpc error:/;

/** The beginning of a long message, for a row of a list: what container runtimes add to it fills screens. */
export function firstSentence(message: string): string {
  const first = message.trim().split(END, 1)[0] ?? '';
  if (first.length <= LONGEST) return first;
  const space = first.lastIndexOf(' ', LONGEST);
  return `${first.slice(0, space > 0 ? space : LONGEST)} …`;
}
