import type { components } from './generated/schema';

type Schemas = components['schemas'];

export type ApiKey = Schemas['ApiKey'];
export type Application = Schemas['Application'];
export type ApplicationPod = Schemas['ApplicationPod'];
export type AuditRecord = Schemas['AuditRecord'];
export type Capabilities = Schemas['Capabilities'];
export type HostCluster = Schemas['HostCluster'];
export type LogLine = Schemas['LogLine'];
export type Me = Schemas['Me'];
export type Member = Schemas['Member'];
export type Organization = Schemas['Organization'];
export type Part = Schemas['Part'];
export type Person = Schemas['Person'];
export type Project = Schemas['Project'];
export type ProjectMember = Schemas['ProjectMember'];
export type Release = Schemas['Release'];
export type ResourceEvent = Schemas['ResourceEvent'];
export type Role = Schemas['Role'];
export type Session = Schemas['Session'];
export type SignedIn = Schemas['SignedIn'];
export type Task = Schemas['Task'];
export type Workspace = Schemas['Workspace'];
export type WorkspaceShape = Schemas['WorkspaceShape'];
export type WorkspaceUsage = Schemas['WorkspaceUsage'];

export type OrganizationRole = Member['role'];
export type ProjectRole = ProjectMember['role'];
