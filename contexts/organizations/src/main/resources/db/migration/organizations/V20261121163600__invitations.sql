-- Somebody is asked to take part. Bound to an address; identity keeps the hash of the link.
create table organizations.invitation (
  organization_id uuid        not null references organizations.organization (id),
  id              uuid        not null,
  email           text        not null,
  email_key       text        not null,            -- lower case
  role            text        not null check (role in ('OWNER', 'ADMIN', 'MEMBER', 'BILLING', 'VIEWER')),
  -- Past expires_at, what is pending has expired: nobody has to write it down.
  state           text        not null check (state in ('PENDING', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN')),
  invited_by      uuid        not null,
  created_at      timestamptz not null,
  expires_at      timestamptz not null,
  settled_at      timestamptz,
  accepted_by     uuid,
  generation      bigint      not null,
  primary key (organization_id, id),
  check ((state = 'PENDING') = (settled_at is null)),
  check ((state = 'ACCEPTED') = (accepted_by is not null))
);
create unique index invitation_pending on organizations.invitation (organization_id, email_key) where state = 'PENDING';

-- How many links an organization gave out on a day of the calendar in UTC. One row is what concurrent senders queue at.
create table organizations.invitation_day (
  organization_id uuid   not null references organizations.organization (id),
  day             date   not null,
  sent            bigint not null check (sent > 0),
  primary key (organization_id, day)
);

alter table organizations.invitation enable row level security;
alter table organizations.invitation force row level security;
alter table organizations.invitation_day enable row level security;
alter table organizations.invitation_day force row level security;
create policy organization on organizations.invitation to hexarch_app
  using (organization_id = (select current_setting('hexarch.organization')::uuid));
create policy organization on organizations.invitation_day to hexarch_app
  using (organization_id = (select current_setting('hexarch.organization')::uuid));
grant select, insert, update on organizations.invitation to hexarch_app;
grant select, insert, update on organizations.invitation_day to hexarch_app;

-- Whoever belongs takes part. Rows that the previous release writes for invited people are left aside.
alter table organizations.membership alter column state set default 'ACTIVE';
