create schema audit;
grant usage on schema audit to hexarch_app, hexarch_worker;

-- Who did what. Append-only: nobody who serves may change or delete a row. The nil organization stands for the platform.
create table audit.record (
  organization_id uuid        not null,
  id              uuid        not null,
  at              timestamptz not null,
  actor_kind      text        not null,            -- person, serviceAccount, system, anonymous
  actor_id        uuid        not null,            -- nil for the system and strangers
  actor_part      text,                            -- which part of the system
  credential      text,                            -- the session or key that was used, by its id
  initiated_by    text        not null,            -- person, serviceAccount, agent, system
  action          text        not null,
  target_kind     text        not null,
  target_id       text,
  target_name     text,
  result          text        not null check (result in ('SUCCEEDED', 'REFUSED', 'FAILED', 'ATTEMPTED')),
  details         jsonb       not null,
  address         text,
  agent           text,
  trace           text,
  personal        bytea,                           -- names and addresses under a key of the person's; takes the place of the plain columns
  position        bigint,                          -- number within the organization, and
  hash            bytea,                           -- the link to the record before: given by the sequencer
  primary key (organization_id, id, at)
) partition by range (at);
create index record_order on audit.record (organization_id, at, id);
create index record_actor on audit.record (organization_id, actor_id, at, id);
create index record_target on audit.record (organization_id, target_id, at, id);
-- Crosses tenants: "what did I do" is asked by person.
create index record_person on audit.record (actor_id, at, id);
create table audit.record_default partition of audit.record default;

-- How an announced effect outside ended. The latest one counts: an attempt that was given up as unknown may still end.
create table audit.outcome (
  organization_id uuid        not null,
  attempt_id      uuid        not null,
  at              timestamptz not null,
  result          text        not null check (result in ('SUCCEEDED', 'REFUSED', 'FAILED', 'UNKNOWN')),
  detail          text        not null,
  primary key (organization_id, attempt_id, result)
);

-- Attempts that have not ended, and when their replica last said that it is at them.
create table audit.open_attempt (
  organization_id uuid        not null,
  id              uuid        not null,
  holder          uuid        not null,
  alive_at        timestamptz not null,
  primary key (organization_id, id)
);

alter table audit.record enable row level security;
alter table audit.record force row level security;
alter table audit.outcome enable row level security;
alter table audit.outcome force row level security;
alter table audit.open_attempt enable row level security;
alter table audit.open_attempt force row level security;

create policy organization on audit.record to hexarch_app
  using (organization_id = (select nullif(current_setting('hexarch.organization'), '')::uuid));
-- A person reads what they did anywhere, and writes what they do to their own matters.
create policy person on audit.record for select to hexarch_app
  using (actor_kind = 'person' and actor_id = (select nullif(current_setting('hexarch.person'), '')::uuid));
create policy own_matters on audit.record for insert to hexarch_app
  with check (organization_id = '00000000-0000-0000-0000-000000000000' and actor_kind = 'person'
              and actor_id = (select nullif(current_setting('hexarch.person'), '')::uuid));
create policy platform on audit.record to hexarch_app
  using (organization_id = '00000000-0000-0000-0000-000000000000' and (select current_setting('hexarch.kind')) = 'platform');

create policy organization on audit.outcome to hexarch_app
  using (organization_id = (select nullif(current_setting('hexarch.organization'), '')::uuid));
create policy person on audit.outcome for select to hexarch_app
  using ((select nullif(current_setting('hexarch.person'), '')) is not null
         and attempt_id in (select r.id from audit.record r where r.organization_id = outcome.organization_id));
create policy organization on audit.open_attempt to hexarch_app
  using (organization_id = (select current_setting('hexarch.organization')::uuid));
-- Attempts of killed replicas are closed over all tenants.
create policy worker on audit.open_attempt to hexarch_worker using (true);
create policy worker on audit.outcome for insert to hexarch_worker with check (result = 'UNKNOWN');

grant select, insert on audit.record to hexarch_app;
grant select, insert on audit.outcome to hexarch_app;
grant select, insert, delete on audit.open_attempt to hexarch_app;
grant select, update, delete on audit.open_attempt to hexarch_worker;
grant insert on audit.outcome to hexarch_worker;

-- A month each, and none is ever dropped.
create function audit.make_partitions(today date, months_ahead integer) returns void
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  select data.make_partitions('audit.record', interval '1 month', 'YYYYMM', date_trunc('month', today)::date, months_ahead)
$$;
revoke all on function audit.make_partitions(date, integer) from public;
grant execute on function audit.make_partitions(date, integer) to hexarch_worker;
