-- Machines of an organization. What they may stands in role_grant and group_member; their keys are identity's.
create table organizations.service_account (
  organization_id uuid        not null references organizations.organization (id),
  id              uuid        not null,
  name            text        not null,
  description     text        not null,
  created_at      timestamptz not null,
  generation      bigint      not null,
  primary key (organization_id, id)
);
create unique index service_account_name on organizations.service_account (organization_id, lower(name));

alter table organizations.service_account enable row level security;
alter table organizations.service_account force row level security;
create policy organization on organizations.service_account to hexarch_app
  using (organization_id = (select current_setting('hexarch.organization')::uuid));
grant select, insert, update, delete on organizations.service_account to hexarch_app;
