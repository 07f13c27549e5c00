import type { Project, ProjectMember } from '@/api/types';
import { Refusal } from '../refusal';
import { page, route } from '../router';
import { project } from '../seedResources';
import type { World } from '../world';
import { find as findWorkspace } from './workspaces';

export function find(world: World, wanted: string | undefined): Project {
  const found = world.projects.find((one) => one.id === wanted);
  if (!found) throw new Refusal(404, 'Unknown', 'There is no such project.');
  return found;
}

function membersOf(world: World, wanted: string | undefined): ProjectMember[] {
  const { id } = find(world, wanted);
  const members = world.projectMembers.get(id) ?? [];
  world.projectMembers.set(id, members);
  return members;
}

export const projects = [
  route('GET /api/v1/workspaces/{workspace}/projects', ({ world, params, query }) =>
    page(
      world.projects.filter((one) => one.workspace === params.workspace),
      query,
    ),
  ),
  route(
    'POST /api/v1/workspaces/{workspace}/projects',
    ({ world, params, body }) => {
      const created = project(
        findWorkspace(world, params.workspace),
        String(body.name),
        body.quota as Project['quota'],
        0,
      );
      created.state = 'requested';
      world.projects.push(created);
      setTimeout(() => world.touch(created, { state: 'ready' }, 'ProjectReady'), 900);
      return created;
    },
    202,
  ),
  route('GET /api/v1/projects/{project}', ({ world, params }) => find(world, params.project)),
  route('PATCH /api/v1/projects/{project}', ({ world, params, body }) => {
    const found = find(world, params.project);
    return world.touch(found, { ...body, generation: found.generation + 1 }, 'ProjectReady');
  }),
  route(
    'DELETE /api/v1/projects/{project}',
    ({ world, params }) => {
      const gone = world.touch(find(world, params.project), { state: 'deleting' }, 'ProjectDeleting');
      setTimeout(() => {
        world.projects = world.projects.filter((one) => one !== gone);
        world.hub.publish('ProjectDeleted', gone.organization, gone.id, gone.revision + 1);
      }, 1_500);
      return gone;
    },
    202,
  ),
  route('GET /api/v1/projects/{project}/members', ({ world, params, query }) =>
    page(membersOf(world, params.project), query),
  ),
  route(
    'POST /api/v1/projects/{project}/members',
    ({ world, params, body }) => {
      const person = world.people.find(({ id }) => id === body.person);
      if (!person) throw new Refusal(404, 'Unknown', 'There is no such person.');
      const member: ProjectMember = {
        person,
        role: body.role as ProjectMember['role'],
        joinedAt: new Date().toISOString(),
      };
      membersOf(world, params.project).push(member);
      return member;
    },
    201,
  ),
  route('PATCH /api/v1/projects/{project}/members/{person}', ({ world, params, body }) => {
    const member = membersOf(world, params.project).find(({ person }) => person.id === params.person);
    return member && Object.assign(member, body);
  }),
  route('DELETE /api/v1/projects/{project}/members/{person}', ({ world, params }) => {
    const members = membersOf(world, params.project);
    world.projectMembers.set(
      params.project ?? '',
      members.filter(({ person }) => person.id !== params.person),
    );
  }),
  route('GET /api/v1/projects/{project}/usage', () => ({
    cpu: { used: '510m', limit: '2' },
    memory: { used: '1840Mi', limit: '4Gi' },
    pods: { used: '10', limit: '20' },
    at: new Date().toISOString(),
  })),
];
