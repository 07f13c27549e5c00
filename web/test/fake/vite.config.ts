import { mergeConfig } from 'vite';
import console from '../../vite.config';
import { fakeApi } from './plugin';

/** The console with a server behind it that exists for tests only. */
export default mergeConfig(console, { plugins: [fakeApi()], server: { proxy: {} } });
