import * as z from 'zod/mini';

const shape = z.object({
  title: z.string(),
  status: z.number(),
  detail: z.optional(z.string()),
  code: z.optional(z.string()),
  traceId: z.optional(z.string()),
  retryAfter: z.optional(z.number()),
  errors: z.optional(z.array(z.object({ pointer: z.string(), message: z.string() }))),
});

export interface FieldFault {
  /** JSON Pointer (RFC 6901) into the request. */
  readonly pointer: string;
  readonly message: string;
}

/** A refusal or failure of the server (RFC 9457), or none of its answers at all (status 0). */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly title: string;
  readonly status: number;
  readonly code: string | undefined;
  readonly traceId: string | undefined;
  readonly faults: readonly FieldFault[];
  /** Milliseconds after which trying again may help. */
  readonly retryAfter: number | undefined;

  constructor(
    about: { title: string; detail: string; status: number } & Partial<
      Pick<Problem, 'code' | 'traceId' | 'faults' | 'retryAfter'>
    >,
  ) {
    super(about.detail);
    this.title = about.title;
    this.status = about.status;
    this.code = about.code;
    this.traceId = about.traceId;
    this.faults = about.faults ?? [];
    this.retryAfter = about.retryAfter;
  }

  /** Nobody is to blame but the way there: worth another try. */
  get passing(): boolean {
    return (
      this.status === 0 || this.status === 429 || this.status === 502 || this.status === 503 || this.status === 504
    );
  }
}

/** Reads the body of a refusal; whatever it is, a Problem comes out. */
export function problemOf(response: Response, body: unknown): Problem {
  const read = shape.safeParse(body);
  const traceId = response.headers.get('x-trace-id') ?? undefined;
  const header = Number(response.headers.get('retry-after') ?? Number.NaN);
  if (!read.success) {
    return new Problem({
      title: `The server answered ${response.status}`,
      detail: 'The answer is not one of Hexarch: something between here and the server may have sent it.',
      status: response.status,
      traceId,
    });
  }
  const { title, detail, code, errors, retryAfter } = read.data;
  const seconds = retryAfter ?? header;
  return new Problem({
    title,
    detail: detail ?? title,
    status: response.status,
    code,
    traceId: read.data.traceId ?? traceId,
    faults: errors ?? [],
    retryAfter: Number.isFinite(seconds) ? seconds * 1_000 : undefined,
  });
}

/** The network gave no answer. */
export function unreachable(cause: unknown): Problem {
  const problem = new Problem({
    title: 'The server does not answer',
    detail: 'Check the network, and whether Hexarch runs: ./hexarch status',
    status: 0,
  });
  problem.cause = cause;
  return problem;
}

export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const detail = error instanceof Error ? error.message : String(error);
  return new Problem({ title: 'The console failed', detail, status: -1 });
}
