// Gate: no page needs more than 200 kB (gzip) of scripts and styles to start.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const LIMIT = 200_000;
const dist = 'dist';
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
const sizes = new Map();

function size(file) {
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(join(dist, file))).length);
  return sizes.get(file);
}

/** All files that a chunk needs before it can run. */
function needs(key, found = new Set()) {
  const chunk = manifest[key];
  if (found.has(chunk.file)) return found;
  found.add(chunk.file);
  for (const style of chunk.css ?? []) found.add(style);
  for (const next of chunk.imports ?? []) needs(next, found);
  return found;
}

const total = (files) => [...files].reduce((sum, file) => sum + size(file), 0);
const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
const shell = Object.keys(manifest).find((key) => key.endsWith('shell/Shell.tsx'));
const start = needs(entry);
const frame = shell ? needs(shell, new Set(start)) : start;

/** These stand before the door and do without the shell. */
const OUTSIDE = /LivingPage|SignInPage|WelcomePage|JoinPage/;

const pages = Object.keys(manifest)
  .filter((key) => manifest[key].isDynamicEntry && /Page\.tsx$/.test(key))
  .map((key) => ({
    page: key.replace(/^src\//, ''),
    bytes: total(needs(key, new Set(OUTSIDE.test(key) ? start : frame))),
  }))
  .sort((a, b) => b.bytes - a.bytes);

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
console.log(`${kilobytes(total(start))}  entry`);
console.log(`${kilobytes(total(frame))}  entry and shell`);
for (const { page, bytes } of pages) console.log(`${kilobytes(bytes)}  ${page}`);

const heavy = pages.filter(({ bytes }) => bytes > LIMIT);
if (total(frame) > LIMIT || heavy.length > 0) {
  console.error(`Above ${LIMIT / 1000} kB: load what the first sight does not need by import().`);
  process.exit(1);
}
