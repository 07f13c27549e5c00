// api/openapi.yaml -> web/src/api/generated/schema.d.ts, api/permissions.yaml -> web/src/api/generated/permissions.ts
//   node generate.mjs [checkout]
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import openapi, { astToString } from 'openapi-typescript';

const checkout = process.argv[2] ? pathToFileURL(`${process.argv[2]}/`) : new URL('../../', import.meta.url);
const api = new URL('api/', checkout);
const generated = new URL('web/src/api/generated/', checkout);
mkdirSync(generated, { recursive: true });

const tree = await openapi(new URL('openapi.yaml', api), { alphabetize: true, defaultNonNullable: false });
write('schema.d.ts', 'openapi.yaml', astToString(tree));

const catalogue = readFileSync(new URL('permissions.yaml', api), 'utf8');
const names = [...catalogue.matchAll(/^ {2}- name: (\S+)$/gm)].map(([, name]) => name).sort();
write(
  'permissions.ts',
  'permissions.yaml',
  `export type Permission =\n${names.map((name) => `  | '${name}'`).join('\n')};\n`,
);

function write(name, from, text) {
  writeFileSync(new URL(name, generated), `// Generated from api/${from} by ./hexarch generate. Do not edit.\n${text}`);
}
