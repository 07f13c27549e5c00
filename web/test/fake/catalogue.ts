import { readFileSync } from 'node:fs';
import type { Role } from '@/api/types';

export interface Permission {
  readonly name: string;
  readonly scope: string;
  readonly roles: readonly string[];
  readonly dangerous: boolean;
  readonly peopleOnly: boolean;
}

/** As the server publishes it: the file is written by its generator, in this form and no other. */
const FILE = readFileSync(new URL('../../../api/permissions.yaml', import.meta.url), 'utf8');
const ENTRY = /- name: (\S+)\n +scope: (\S+)\n +roles: \[([^\]]*)\](\n +dangerous: true)?(\n +peopleOnly: true)?/g;

export const PERMISSIONS: readonly Permission[] = [...FILE.matchAll(ENTRY)].map(
  ([, name = '', scope = '', roles = '', dangerous, peopleOnly]) => ({
    name,
    scope,
    roles: roles.split(', '),
    dangerous: dangerous !== undefined,
    peopleOnly: peopleOnly !== undefined,
  }),
);

const BUILT_IN = [
  ['owner', 'Everything, and decides who else owns the organization.'],
  ['admin', 'Everything but who owns the organization.'],
  ['member', 'Works with workspaces, projects and applications.'],
  ['billing', 'Sees plan and use, and nothing of what runs.'],
  ['viewer', 'Sees everything, changes nothing.'],
  ['workspaceAdmin', 'Everything in one workspace.'],
  ['workspaceEditor', 'Works in one workspace.'],
  ['workspaceViewer', 'Sees one workspace.'],
  ['projectAdmin', 'Everything in one project, also who belongs to it.'],
  ['projectDeveloper', 'Works in one project.'],
  ['projectViewer', 'Sees one project.'],
] as const;

export const BUILT_IN_ROLES: readonly Role[] = BUILT_IN.map(([role, description]) => ({
  name: role,
  description,
  permissions: PERMISSIONS.filter(({ roles }) => roles.includes(role)).map(({ name }) => name),
  id: null,
  generation: null,
}));
