/** A refusal as the API words it. */
export class Refusal extends Error {
  readonly status: number;
  readonly title: string;
  readonly errors: readonly { readonly pointer: string; readonly message: string }[];

  constructor(status: number, title: string, detail: string, errors: Refusal['errors'] = []) {
    super(detail);
    this.status = status;
    this.title = title;
    this.errors = errors;
  }

  get body() {
    const { status, title, message: detail, errors } = this;
    return {
      type: '/problems/fake',
      title,
      status,
      detail,
      code: 'fake',
      traceId: 'req_01kag5w2m7ke0qv8x3n5r6t9y1',
      errors,
    };
  }
}
