// api/openapi.yaml -> src/api/generated/schema.d.ts
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapi, { astToString } from 'openapi-typescript';

const source = new URL('../../api/openapi.yaml', import.meta.url);
const target = fileURLToPath(new URL('../src/api/generated/schema.d.ts', import.meta.url));

const tree = await openapi(source, { alphabetize: true, defaultNonNullable: false });
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, `// Generated from api/openapi.yaml by \`npm run generate\`. Do not edit.\n${astToString(tree)}`);
console.log(`wrote ${relative(process.cwd(), target)}`);
