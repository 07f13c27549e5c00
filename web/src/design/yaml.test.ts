import { describe, expect, it } from 'vitest';
import { yaml } from './yaml';

describe('a resource as YAML', () => {
  it('should nest lists and objects, and leave empty ones on their line', () => {
    const text = yaml({
      name: 'web',
      env: {},
      command: [],
      pods: [
        { name: 'a', ready: true },
        { name: 'b', labels: { x: 1 } },
      ],
    });
    expect(text).toBe(
      [
        'name: web',
        'env: {}',
        'command: []',
        'pods:',
        '  - name: a',
        '    ready: true',
        '  - name: b',
        '    labels:',
        '      x: 1',
      ].join('\n'),
    );
  });

  it.each([
    ['', '""'],
    ['true', '"true"'],
    ['no', '"no"'],
    ['1.29', '"1.29"'],
    ['2026-11-21', '"2026-11-21"'],
    ['a: b', '"a: b"'],
    ['- x', '"- x"'],
    ['two\nlines', '"two\\nlines"'],
    ['nginx:1.29', 'nginx:1.29'],
    ['https://web.apps.localhost:8443', 'https://web.apps.localhost:8443'],
    ['/healthz', '/healthz'],
  ])('should write %j as %s', (text, written) => {
    expect(yaml(text)).toBe(written);
  });

  it('should write null and numbers plainly', () => {
    expect(yaml({ reason: null, port: 8080 })).toBe('reason: null\nport: 8080');
  });
});
