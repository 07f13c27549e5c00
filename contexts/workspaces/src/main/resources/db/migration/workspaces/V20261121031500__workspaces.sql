create schema workspaces;
grant usage on schema workspaces to hexarch_app;

create table workspaces.workspace (
  organization_id    uuid        not null,
  id                 uuid        not null,
  name               text        not null,
  shape              jsonb       not null,           -- as it was when wished: a changed catalogue changes no workspace
  state              text        not null,
  state_since        timestamptz not null,
  step               text,                           -- of provisioning
  reason             text,                           -- of a failure
  retriable          boolean,
  timeline           jsonb       not null,           -- when each step of provisioning began and ended
  kubernetes_version text,
  created_at         timestamptz not null,
  ready_at           timestamptz,
  generation         bigint      not null,
  revision           bigint      not null,
  primary key (organization_id, id),
  unique (organization_id, name),
  check (state <> 'failed' or (reason is not null and retriable is not null)),
  check (state <> 'provisioning' or step is not null)
);

alter table workspaces.workspace enable row level security;
alter table workspaces.workspace force row level security;
create policy organization on workspaces.workspace to hexarch_app
  using (organization_id = (select current_setting('hexarch.organization')::uuid));
grant select, insert, update, delete on workspaces.workspace to hexarch_app;
