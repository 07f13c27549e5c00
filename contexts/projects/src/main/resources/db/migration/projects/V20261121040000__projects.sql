create schema projects;
grant usage on schema projects to hexarch_app;

create table projects.project (
  organization_id  uuid        not null,
  id               uuid        not null,
  workspace_id     uuid        not null,
  name             text        not null,
  quota_cpu_millis bigint,
  quota_memory     bigint,                 -- bytes
  quota_pods       integer,
  state            text        not null,
  reason           text,                   -- of a failure
  created_at       timestamptz not null,
  generation       bigint      not null,
  revision         bigint      not null,
  primary key (organization_id, id),
  unique (organization_id, workspace_id, name),
  check (state <> 'failed' or reason is not null)
);

alter table projects.project enable row level security;
alter table projects.project force row level security;
create policy organization on projects.project to hexarch_app
  using (organization_id = (select current_setting('hexarch.organization')::uuid));
grant select, insert, update, delete on projects.project to hexarch_app;
