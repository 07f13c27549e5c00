import { describe, expect, it } from 'vitest';
import { envFault, envOf, envPatch, envText } from './env';

describe('an environment as text', () => {
  it('should keep what stands after the first equals sign', () => {
    expect(envOf('A=1\n\n URL=https://x?a=b \nEMPTY=')).toEqual({ A: '1', URL: 'https://x?a=b', EMPTY: '' });
  });

  it('should say which line is wrong', () => {
    expect(envFault('A=1\nnonsense')).toContain('Line 2');
    expect(envFault('A=1\n\nB=2')).toBeUndefined();
  });

  it('should come back as it went', () => {
    expect(envOf(envText({ A: '1', B: 'two words' }))).toEqual({ A: '1', B: 'two words' });
  });

  it('should be changed by a patch that only names what differs', () => {
    expect(envPatch({ A: '1', B: '2', C: '3' }, { A: '1', B: '9', D: '4' })).toEqual({ B: '9', C: null, D: '4' });
  });
});
