// Gate: a source file does one thing. Components stay under 200 lines.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LIMIT = 200;
const files = ['src', 'test', 'scripts'].flatMap((root) =>
  readdirSync(root, { recursive: true })
    .map((name) => join(root, name))
    .filter((file) => /\.(tsx?|mjs|css)$/.test(file) && !file.includes('generated')),
);
const long = files
  .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }))
  .filter(({ lines }) => lines > LIMIT);

for (const { file, lines } of long)
  console.error(`${file}: ${lines} lines, at most ${LIMIT}. Split it by what it knows.`);
if (long.length > 0) process.exit(1);
console.log(`${files.length} files, none above ${LIMIT} lines`);
