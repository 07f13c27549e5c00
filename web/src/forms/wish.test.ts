import { describe, expect, it } from 'vitest';
import { asLabel } from './rules';
import { quoted, wishOf } from './wish';

const wish = wishOf(
  {
    command: ['app', 'deploy', 'web'],
    flags: { image: 'nginx:1.29', env: ['GREETING=hello world', "NAME=O'Hara"], replicas: undefined },
    rest: ['sh', '-c', 'sleep 1'],
    path: '/api/v1/projects/proj_1/applications',
    body: { name: 'web', env: { NAME: "O'Hara" } },
    undo: ['app', 'delete', 'web'],
    kind: 'application',
    name: 'web-1',
  },
  'https://hexarch.example.org',
);

describe('a wish for the terminal', () => {
  it('should leave out what was not wished, and quote what a shell would break', () => {
    expect(wish.cli).toBe(
      `hexarch app deploy web --image nginx:1.29 --env 'GREETING=hello world' --env 'NAME=O'\\''Hara' -- sh -c 'sleep 1'`,
    );
  });

  it('should send the same body as the form', () => {
    expect(wish.curl).toContain(`--json '{"name":"web","env":{"NAME":"O'\\''Hara"}}'`);
    expect(wish.curl).toContain('curl -X POST https://hexarch.example.org/api/v1/projects/proj_1/applications');
  });

  it('should be a Terraform resource that also knows how to undo itself', () => {
    expect(wish.terraform).toContain('resource "terraform_data" "application_web_1"');
    expect(wish.terraform).toContain("--wait -- sh -c 'sleep 1'");
    expect(wish.terraform).toContain('command = "hexarch app delete web --yes"');
  });

  it('should never let a value become a second command', () => {
    expect(quoted('a; rm -rf /')).toBe("'a; rm -rf /'");
    expect(quoted('$(id)')).toBe("'$(id)'");
    expect(quoted('')).toBe("''");
  });
});

describe('a label from a name', () => {
  it.each([
    ['Acme Robotics GmbH', 'acme-robotics-gmbh'],
    ['  Éclair & Söhne ', 'eclair-sohne'],
    ['42 Things', 'things'],
    ['---', ''],
  ])('should make %j into %j', (name, label) => {
    expect(asLabel(name)).toBe(label);
  });
});
