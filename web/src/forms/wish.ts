import type { Wish } from '@/design/Terminal';

/** What a form wishes, in words that each way of asking understands. */
export interface WishParts {
  /** Words of the command, e.g. `['workspace', 'create', 'payments']`. */
  readonly command: readonly string[];
  /** Flags in order; without a value they are left out, a list repeats the flag. */
  readonly flags: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Words behind `--`, handed on as they are. */
  readonly rest?: readonly string[];
  readonly path: string;
  readonly body: object;
  /** The command that undoes it, for `terraform destroy`; not everything can be undone yet. */
  readonly undo?: readonly string[];
  /** Whether it takes longer than its answer, so that a script waits for its end. */
  readonly long?: boolean;
  /** Kind and name of the Terraform resource. */
  readonly kind: string;
  readonly name: string;
}

export function wishOf(parts: WishParts, server = window.location.origin): Wish {
  const body = JSON.stringify(parts.body);
  return {
    cli: commandLine(parts),
    curl: [
      `curl -X POST ${server}${parts.path}`,
      '-H "Authorization: Bearer $HEXARCH_TOKEN"',
      '-H "Idempotency-Key: $(uuidgen)"',
      `--json ${quoted(body)}`,
    ].join(' \\\n  '),
    terraform: terraform(parts),
  };
}

function commandLine({ command, flags, rest = [] }: WishParts, switches: readonly string[] = []): string {
  const words = ['hexarch', ...command.map(quoted)];
  for (const [flag, value] of Object.entries(flags)) {
    for (const one of typeof value === 'string' ? [value] : (value ?? [])) words.push(`--${flag}`, quoted(one));
  }
  words.push(...switches);
  if (rest.length > 0) words.push('--', ...rest.map(quoted));
  return words.join(' ');
}

/** Works with Terraform alone, through the command line: there is no provider to install. */
function terraform(parts: WishParts): string {
  const { kind, name, undo, long = true } = parts;
  const command = (line: string) => `    command = ${JSON.stringify(line)}`;
  const label = `${kind}_${name || 'name'}`.replaceAll(/[^a-zA-Z0-9_]/g, '_');
  const create = ['  provisioner "local-exec" {', command(commandLine(parts, long ? ['--wait'] : [])), '  }'];
  const destroy = undo
    ? [
        '  provisioner "local-exec" {',
        '    when    = destroy',
        command(['hexarch', ...undo.map(quoted), '--yes'].join(' ')),
        '  }',
      ]
    : [];
  return [`resource "terraform_data" "${label}" {`, ...create, ...destroy, '}'].join('\n');
}

/** As a POSIX shell wants it. */
export function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
