import { texts } from './texts';

const MINUTE = 60_000;
const LENGTHS = { hour: 60 * MINUTE, day: 1_440 * MINUTE, week: 10_080 * MINUTE, month: 43_200 * MINUTE } as const;

export type Span = keyof typeof LENGTHS;

export const SPANS = (Object.keys(LENGTHS) as Span[]).map((value) => ({ value, label: texts.spans[value] }));

/** The beginning of a span, to the minute, so that the same question is asked the same way for a while. */
export function since(span: Span | undefined, now = Date.now()): string | undefined {
  return span && new Date(Math.floor((now - LENGTHS[span]) / MINUTE) * MINUTE).toISOString();
}
