create schema applications;
grant usage on schema applications to hexarch_app;

create table applications.application (
  organization_id uuid        not null,
  id              uuid        not null,
  workspace_id    uuid        not null,
  project_id      uuid        not null,
  name            text        not null,
  host            text        not null,
  template        jsonb       not null,           -- of the newest release
  replicas        integer     not null,
  release         integer     not null,
  restarted_at    timestamptz,
  state           text        not null,
  reason          text,                           -- of failed and degraded
  rollout         jsonb       not null,           -- what was last seen of its pods
  created_at      timestamptz not null,
  generation      bigint      not null,
  revision        bigint      not null,
  primary key (organization_id, id),
  unique (organization_id, project_id, name),
  check (state not in ('failed', 'degraded') or reason is not null)
);
create index application_workspace on applications.application (organization_id, workspace_id);

create table applications.release (
  organization_id uuid        not null,
  application_id  uuid        not null,
  number          integer     not null,
  id              uuid        not null,
  template        jsonb       not null,
  change          text        not null,
  created_by      text        not null,
  created_at      timestamptz not null,
  primary key (organization_id, application_id, number),
  foreign key (organization_id, application_id) references applications.application (organization_id, id) on delete cascade
);

-- Host labels are the one name that no two tenants may share. Asked by host, before anybody has said who they are.
create table applications.host (
  organization_id uuid not null,
  application_id  uuid not null,
  label           text not null,
  primary key (organization_id, application_id),
  unique (label)
);

alter table applications.application enable row level security;
alter table applications.application force row level security;
create policy organization on applications.application to hexarch_app
  using (organization_id = (select current_setting('hexarch.organization')::uuid));
alter table applications.release enable row level security;
alter table applications.release force row level security;
create policy organization on applications.release to hexarch_app
  using (organization_id = (select current_setting('hexarch.organization')::uuid));
alter table applications.host enable row level security;
alter table applications.host force row level security;
create policy organization on applications.host to hexarch_app
  using (organization_id = (select nullif(current_setting('hexarch.organization'), '')::uuid));
create policy platform on applications.host for select to hexarch_app
  using ((select current_setting('hexarch.kind')) = 'platform');

grant select, insert, update, delete on applications.application to hexarch_app;
grant select, insert, delete on applications.release to hexarch_app;
grant select, insert, delete on applications.host to hexarch_app;
