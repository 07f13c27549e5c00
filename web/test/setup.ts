import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// How long somebody looks for what is to come. Enough beside other tests; the wait ends when it is there.
configure({ asyncUtilTimeout: 20_000 });

afterEach(cleanup);
