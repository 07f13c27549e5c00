import { existsSync, readFileSync } from 'node:fs';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { precompress } from './scripts/precompress.ts';

/** Where `npm run dev` finds a server: the one that `./hexarch up` has started from this checkout, or the one that `HEXARCH_URL` names. */
const portFile = new URL('../.hexarch/http-port', import.meta.url);
const port = existsSync(portFile) ? readFileSync(portFile, 'utf8').trim() : '7080';
const server = process.env.HEXARCH_URL ?? `http://localhost:${port}`;

export default defineConfig({
  plugins: [react(), tailwindcss(), precompress()],
  resolve: { tsconfigPaths: true },
  build: {
    // The budget gate reads which chunk each page needs.
    manifest: true,
    // Nothing may be inlined as data: the Content-Security-Policy allows only files of our own.
    assetsInlineLimit: 0,
  },
  server: {
    // The API's description lies beside the console and is linked from its help.
    fs: { allow: ['..'] },
    proxy: Object.fromEntries(
      ['/api', '/auth', '/actuator', '/k8s', '/.well-known'].map((path) => [
        path,
        { target: server, secure: false, changeOrigin: true, headers: { origin: server } },
      ]),
    ),
  },
});
