import * as z from 'zod/mini';
import { texts } from './texts';

/** What a form checks before it asks the server, which checks all of it again. */

export const dnsLabel = z.string().check(z.regex(/^[a-z]([a-z0-9-]{0,38}[a-z0-9])?$/, texts.dnsLabel));

export const displayName = z
  .string()
  .check(z.trim(), z.minLength(1, texts.needed), z.maxLength(100, texts.tooLong(100)));

export const email = z.string().check(z.trim(), z.regex(/^[^\s@]+@[^\s@]+$/, texts.email));

export const someText = z.string().check(z.trim(), z.minLength(1, texts.needed));

/** As it was typed: a space at an end is part of it. */
export const password = z.string().check(z.minLength(1, texts.needed));

export const newPassword = z.string().check(z.minLength(12, texts.password));

export const optionalQuantity = z
  .string()
  .check(z.regex(/^\s*$|^([0-9]+(\.[0-9]+)?|\.[0-9]+)(m|k|M|G|T|Ki|Mi|Gi|Ti)?$/, texts.quantity));

/** A whole number as typed; empty where it may be left out. */
export function wholeNumber(from: number, to: number, optional = false) {
  return z.string().check(
    z.refine(
      (text) => {
        if (optional && text.trim() === '') return true;
        return /^\d+$/.test(text.trim()) && Number(text) >= from && Number(text) <= to;
      },
      texts.wholeNumber(from, to),
    ),
  );
}

/** A name made from what a person wrote: `Acme Robotics GmbH` becomes `acme-robotics-gmbh`. */
export function asLabel(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
}
