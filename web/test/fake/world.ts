import type {
  ApiKey,
  Application,
  AuditRecord,
  Grant,
  Group,
  GroupMember,
  Invitation,
  Me,
  Member,
  Organization,
  Part,
  Person,
  Project,
  ProjectMember,
  Release,
  ResourceEvent,
  Role,
  ServiceAccount,
  ServiceAccountKey,
  Session,
  Task,
  Workspace,
} from '@/api/types';
import { Hub } from './hub';
import { seed } from './seed';

/** `full`: a team at work. `first`: signed in, nothing there, the cluster on its way. `door`: nobody is signed in. */
export type SceneName = 'full' | 'first' | 'door' | 'bootstrap';

/** All that the fake knows, of one scene. */
export class World {
  readonly scene: SceneName;
  readonly hub = new Hub();
  readonly started = Date.now();
  signedIn: boolean;
  operatorMissing: boolean;
  me: Me;
  organizations: Organization[] = [];
  members: Member[] = [];
  invitations: Invitation[] = [];
  groups: Group[] = [];
  groupMembers = new Map<string, GroupMember[]>();
  serviceAccounts: ServiceAccount[] = [];
  serviceAccountKeys = new Map<string, ServiceAccountKey[]>();
  grants: Grant[] = [];
  /** Of the organization's own. */
  roles: Role[] = [];
  people: Person[] = [];
  workspaces: Workspace[] = [];
  projects: Project[] = [];
  projectMembers = new Map<string, ProjectMember[]>();
  applications: Application[] = [];
  releases = new Map<string, Release[]>();
  events = new Map<string, ResourceEvent[]>();
  audit: AuditRecord[] = [];
  sessions: Session[] = [];
  keys: ApiKey[] = [];
  tasks: Task[] = [];
  parts: Part[] = [];

  constructor(scene: SceneName) {
    this.scene = scene;
    this.operatorMissing = scene === 'bootstrap';
    this.signedIn = scene === 'full' || scene === 'first';
    this.me = { id: '', email: '', displayName: '', platformRoles: [], organizations: [], generation: 1 };
    seed(this);
  }

  /** Leaves a record of a deed, named by its route. */
  record(deed: string) {
    const noun = /(\w+) .*?\/([a-z-]+)(?:\/\w+_\w+)?$/.exec(deed);
    this.audit.unshift({
      id: id('audit'),
      at: new Date().toISOString(),
      actor: { kind: 'person', id: this.me.id, name: this.me.displayName },
      action: `${noun?.[2] ?? 'unknown'}.${noun?.[1] ?? 'unknown'}`,
      initiatedBy: 'person',
      target: { kind: noun?.[2] ?? 'unknown', id: '' },
      result: 'succeeded',
      address: '127.0.0.1',
      erased: false,
    });
  }

  /** What a person, group or service account is called. */
  nameOf(subject: string): string | null {
    const person = this.people.find((one) => one.id === subject);
    if (person) return person.displayName;
    return [...this.groups, ...this.serviceAccounts].find((one) => one.id === subject)?.name ?? null;
  }

  /** Puts somebody into a group; twice is once. */
  put(group: Group, member: string, since: string): GroupMember {
    const members = this.groupMembers.get(group.id) ?? [];
    const before = members.find((one) => one.member === member);
    if (before) return before;
    const added = { member, name: this.nameOf(member), since };
    this.groupMembers.set(group.id, [...members, added]);
    group.members = members.length + 1;
    return added;
  }

  /** Changes a workspace and tells whoever listens. */
  touch<Resource extends Workspace | Project | Application>(
    resource: Resource,
    change: Partial<Resource>,
    type: string,
  ) {
    Object.assign(resource, change, { revision: resource.revision + 1 });
    this.hub.publish(type, resource.organization, resource.id, resource.revision, resource.state);
    return resource;
  }
}

let last = 0;

/** An id with its prefix, different each time. */
export function id(prefix: string): string {
  last += 1;
  return `${prefix}_01kag5w2m7ke0qv8x3n5r6${String(last).padStart(4, '0')}`;
}

export function ago(seconds: number): string {
  return new Date(Date.now() - seconds * 1_000).toISOString();
}
