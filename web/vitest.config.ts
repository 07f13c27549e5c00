import { defineConfig, mergeConfig } from 'vitest/config';
import vite from './vite.config.ts';

export default mergeConfig(
  vite,
  defineConfig({
    test: {
      environment: 'happy-dom',
      include: ['src/**/*.test.{ts,tsx}'],
      setupFiles: ['test/setup.ts'],
      css: false,
      // Other tests run beside these: only what hangs is ended.
      testTimeout: 60_000,
      // One document for all files of a worker: making one for each took four times as long as all tests. Each test tidies up.
      isolate: false,
    },
  }),
);
