create schema organizations;
grant usage on schema organizations to hexarch_app;

create table organizations.organization (
  id         uuid        primary key,
  slug       text        not null,
  name       text        not null,
  plan       text        not null,
  created_at timestamptz not null,
  generation bigint      not null
);

-- Slugs stand in addresses, so they are unique over the installation; whose a taken one is stays hidden.
create table organizations.slug (
  slug   text primary key,
  holder uuid not null references organizations.organization (id) deferrable initially deferred
);
comment on table organizations.slug is 'Platform: unique over all tenants';
create index slug_holder on organizations.slug (holder);

create table organizations.membership (
  organization_id uuid        not null references organizations.organization (id),
  person_id       uuid        not null,
  role            text        not null check (role in ('OWNER', 'ADMIN', 'MEMBER', 'BILLING', 'VIEWER')),
  state           text        not null check (state in ('INVITED', 'ACTIVE')),
  joined_at       timestamptz not null,
  generation      bigint      not null,
  primary key (organization_id, person_id)
);
create index membership_order on organizations.membership (organization_id, joined_at, person_id);
-- Crosses tenants: "where do I belong" is asked by person.
create index membership_person on organizations.membership (person_id);

-- Every thing that rights are granted on, below its organization. Written by whoever makes the thing, in that transaction.
create table organizations.scope (
  organization_id uuid not null references organizations.organization (id),
  id              uuid not null,
  kind            text not null check (kind in ('ORGANIZATION', 'WORKSPACE', 'PROJECT')),
  parent_id       uuid,                            -- none for the organization itself
  primary key (organization_id, id),
  foreign key (organization_id, parent_id) references organizations.scope (organization_id, id),
  check ((kind = 'ORGANIZATION') = (parent_id is null))
);
create index scope_children on organizations.scope (organization_id, parent_id);

create table organizations.role_grant (
  organization_id uuid        not null,
  scope_id        uuid        not null,
  subject_kind    text        not null check (subject_kind in ('person', 'group', 'serviceAccount')),
  subject_id      uuid        not null,
  role            text        not null,
  granted_by      uuid        not null,
  granted_at      timestamptz not null,
  generation      bigint      not null,
  primary key (organization_id, scope_id, subject_kind, subject_id),
  foreign key (organization_id, scope_id) references organizations.scope (organization_id, id) on delete cascade
);
create index role_grant_subject on organizations.role_grant (organization_id, subject_kind, subject_id);

-- Grows with each change of members, roles or grants: what gates remember carries it.
create table organizations.access_version (
  organization_id uuid   primary key references organizations.organization (id),
  version         bigint not null
);

-- How much is used of what the plan limits. One row is what concurrent takers queue at.
create table organizations.entitlement_use (
  organization_id uuid   not null references organizations.organization (id),
  entitlement     text   not null,
  used            bigint not null check (used >= 0),
  primary key (organization_id, entitlement)
);

alter table organizations.organization enable row level security;
alter table organizations.organization force row level security;
alter table organizations.slug enable row level security;
alter table organizations.slug force row level security;
alter table organizations.membership enable row level security;
alter table organizations.membership force row level security;
alter table organizations.scope enable row level security;
alter table organizations.scope force row level security;
alter table organizations.role_grant enable row level security;
alter table organizations.role_grant force row level security;
alter table organizations.access_version enable row level security;
alter table organizations.access_version force row level security;
alter table organizations.entitlement_use enable row level security;
alter table organizations.entitlement_use force row level security;

-- What a person asks over all their organizations.
create policy organization on organizations.membership to hexarch_app
  using (organization_id = (select nullif(current_setting('hexarch.organization'), '')::uuid));
create policy person on organizations.membership for select to hexarch_app
  using (person_id = (select nullif(current_setting('hexarch.person'), '')::uuid));
create policy organization on organizations.organization to hexarch_app
  using (id = (select nullif(current_setting('hexarch.organization'), '')::uuid));
create policy person on organizations.organization for select to hexarch_app
  using (id in (select m.organization_id from organizations.membership m
                where m.person_id = (select nullif(current_setting('hexarch.person'), '')::uuid)));

create policy organization on organizations.slug to hexarch_app
  using (holder = (select current_setting('hexarch.organization')::uuid));
create policy organization on organizations.scope to hexarch_app
  using (organization_id = (select current_setting('hexarch.organization')::uuid));
create policy organization on organizations.role_grant to hexarch_app
  using (organization_id = (select current_setting('hexarch.organization')::uuid));
create policy organization on organizations.entitlement_use to hexarch_app
  using (organization_id = (select current_setting('hexarch.organization')::uuid));

-- Every replica asks for the versions of all organizations that it remembers something of; a version tells nothing else.
create policy organization on organizations.access_version to hexarch_app
  using (organization_id = (select nullif(current_setting('hexarch.organization'), '')::uuid));
create policy platform on organizations.access_version for select to hexarch_app
  using ((select current_setting('hexarch.kind')) = 'platform');

grant select, insert, update on organizations.organization to hexarch_app;
grant select, insert, delete on organizations.slug to hexarch_app;
grant select, insert, update, delete on organizations.membership to hexarch_app;
grant select, insert, delete on organizations.scope to hexarch_app;
grant select, insert, update, delete on organizations.role_grant to hexarch_app;
grant select, insert, update on organizations.access_version to hexarch_app;
grant select, insert, update on organizations.entitlement_use to hexarch_app;
