import { useMutation } from '@tanstack/react-query';
import { type ChangeEvent, type FormEvent, useRef, useState } from 'react';
import type * as z from 'zod/mini';
import { asProblem, Problem } from '@/api/problem';

interface FormWish<Values extends object, Result> {
  readonly initial: Values;
  readonly schema: z.ZodMiniType<Values>;
  /** Sends the wish. The key is the same for the same wish, so that pressing twice wishes once. */
  readonly send: (values: Values, headers: { readonly 'Idempotency-Key': string }) => Promise<Result>;
  readonly onDone: (result: Result) => void | Promise<void>;
}

type Faults = Readonly<Record<string, string>>;

/** A form: values, what is wrong with each, and the one act. Faults of the server stand beside their fields. */
export function useForm<Values extends object, Result>({ initial, schema, send, onDone }: FormWish<Values, Result>) {
  const [values, setValues] = useState(initial);
  const [faults, setFaults] = useState<Faults>({});
  const key = useRef({ wish: '', value: '' });

  const mutation = useMutation({
    mutationFn: (wish: Values) => send(wish, { 'Idempotency-Key': keyOf(wish, key.current) }),
    meta: { quiet: true },
    onSuccess: onDone,
    onError: (error) => {
      // Answered and refused: what comes next is another wish, even if it reads the same.
      if (error instanceof Problem && !error.passing) key.current = { wish: '', value: '' };
      setFaults(faultsOf(asProblem(error)));
    },
  });

  const set = (change: Partial<Values>) => {
    setValues((before) => ({ ...before, ...change }));
    setFaults((before) => Object.fromEntries(Object.entries(before).filter(([name]) => !(name in change))));
  };

  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    const checked = schema.safeParse(values);
    if (checked.success) {
      setFaults({});
      mutation.mutate(checked.data);
    } else {
      setFaults(Object.fromEntries(checked.error.issues.map((issue) => [String(issue.path[0] ?? ''), issue.message])));
    }
  };

  const problem = mutation.error && asProblem(mutation.error);
  const beside = problem && Object.keys(faultsOf(problem)).some((name) => name in values);
  return {
    values,
    set,
    submit,
    busy: mutation.isPending,
    fault: (name: keyof Values & string) => faults[name],
    /** What was refused and belongs to no field of this form. */
    problem: beside ? null : problem,
    /** Ties a text field to its value. */
    text: <Name extends keyof Values & string>(name: Name) => ({
      name,
      value: String(values[name] ?? ''),
      onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
        set({ [name]: event.target.value } as unknown as Partial<Values>),
    }),
  };
}

function keyOf(wish: object, last: { wish: string; value: string }): string {
  const text = JSON.stringify(wish);
  if (last.wish !== text) {
    last.wish = text;
    last.value = crypto.randomUUID();
  }
  return last.value;
}

/** `/env/NAME` belongs to the field `env`; the first fault of a field is shown. */
function faultsOf(problem: Problem): Faults {
  const faults: Record<string, string> = {};
  for (const { pointer, message } of problem.faults) {
    const name = pointer.replace(/^#?\//, '').split('/')[0] ?? '';
    faults[name] ??= message;
  }
  return faults;
}
