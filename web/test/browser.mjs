// What the scripts that need a browser share.
import { preview } from 'vite';

export const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The built console with the fake behind it, on a free port. */
export async function startFake() {
  process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true';
  const server = await preview({
    configFile: 'test/fake/vite.config.ts',
    preview: { port: 0, host: 'localhost' },
    logLevel: 'warn',
  });
  return { base: `http://localhost:${server.httpServer.address().port}`, close: () => server.close() };
}

/** What a browser says of things that belong here: a question that is refused, and pods of this machine that come and go. */
export const NOISE = /status of 40[14]|ERR_NETWORK_CHANGED/;
