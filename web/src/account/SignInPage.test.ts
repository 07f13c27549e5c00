import { describe, expect, it } from 'vitest';
import { ownPath } from './SignInPage';

describe('where one comes after signing in', () => {
  it('should be the page that was asked for', () => {
    expect(ownPath('/o/acme/workspaces?state=ready')).toBe('/o/acme/workspaces?state=ready');
  });

  it.each([undefined, '', 'https://evil.example', '//evil.example/x', '/\\evil.example', 'javascript:alert(1)'])(
    'should never be elsewhere: %j',
    (to) => {
      expect(ownPath(to)).toBe('/');
    },
  );
});
