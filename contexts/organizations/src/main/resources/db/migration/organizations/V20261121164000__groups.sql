-- Groups, roles of an organization's own, and grants that have an id of their own.

create table organizations.access_group (
  organization_id uuid        not null references organizations.organization (id),
  id              uuid        not null,
  name            text        not null,
  description     text        not null,
  created_at      timestamptz not null,
  generation      bigint      not null,
  primary key (organization_id, id)
);
create unique index access_group_name on organizations.access_group (organization_id, lower(name));

-- Members are people, machines and groups. Kept acyclic by whoever writes, under a lock on the organization.
create table organizations.group_member (
  organization_id uuid        not null,
  group_id        uuid        not null,
  member_kind     text        not null check (member_kind in ('person', 'group', 'serviceAccount')),
  member_id       uuid        not null,
  since           timestamptz not null,
  primary key (organization_id, group_id, member_kind, member_id),
  foreign key (organization_id, group_id) references organizations.access_group (organization_id, id) on delete cascade
);
create index group_member_subject on organizations.group_member (organization_id, member_kind, member_id);

create table organizations.custom_role (
  organization_id uuid        not null references organizations.organization (id),
  id              uuid        not null,
  name            text        not null,
  description     text        not null,
  permissions     text[]      not null,
  created_at      timestamptz not null,
  generation      bigint      not null,
  primary key (organization_id, id)
);
create unique index custom_role_name on organizations.custom_role (organization_id, lower(name));

alter table organizations.role_grant add column id uuid not null default uuidv7();
alter table organizations.role_grant add constraint role_grant_id unique (organization_id, id);
-- A grant names a built-in role, or one of the organization's.
alter table organizations.role_grant alter column role drop not null;
alter table organizations.role_grant add column role_id uuid;
alter table organizations.role_grant add constraint role_grant_custom_role
  foreign key (organization_id, role_id) references organizations.custom_role (organization_id, id);
alter table organizations.role_grant add constraint role_grant_one_role check (num_nonnulls(role, role_id) = 1);
create index role_grant_role on organizations.role_grant (organization_id, role_id);
create index role_grant_order on organizations.role_grant (organization_id, granted_at, id);

do $$
declare t text;
begin
  foreach t in array array['access_group', 'group_member', 'custom_role'] loop
    execute format('alter table organizations.%I enable row level security', t);
    execute format('alter table organizations.%I force row level security', t);
    execute format($p$create policy organization on organizations.%I to hexarch_app
                      using (organization_id = (select current_setting('hexarch.organization')::uuid))$p$, t);
  end loop;
end $$;

grant select, insert, update, delete on organizations.access_group to hexarch_app;
grant select, insert, delete on organizations.group_member to hexarch_app;
grant select, insert, update, delete on organizations.custom_role to hexarch_app;
