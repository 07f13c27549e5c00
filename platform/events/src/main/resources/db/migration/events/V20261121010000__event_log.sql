create schema events;
grant usage on schema events to hexarch_app, hexarch_worker;

-- What happened, in the transaction in which it happened. Read in the order of (xid, position) below the horizon of running transactions.
create table events.event (
  xid             bigint      not null default pg_current_xact_id()::text::bigint,  -- xid8 has no cast to bigint of its own
  position        bigint      generated always as identity,
  organization_id uuid        not null,
  scope_kind      text        not null,
  scope_id        uuid        not null,
  type            text        not null,
  version         integer     not null,
  resource        text        not null,
  payload         jsonb       not null,
  actor           jsonb       not null,
  trace           text,
  at              timestamptz not null
) partition by range (at);
create index event_order on events.event (xid, position);
create index event_tenant on events.event (organization_id, at);
create table events.event_default partition of events.event default;

alter table events.event enable row level security;
alter table events.event force row level security;
create policy tenant on events.event to hexarch_app
  using (organization_id = (select current_setting('hexarch.organization')::uuid))
  with check (organization_id = (select current_setting('hexarch.organization')::uuid));
-- Consumers read over all tenants and change nothing.
create policy worker on events.event for select to hexarch_worker using (true);
grant select, insert on events.event to hexarch_app;
grant select on events.event to hexarch_worker;

-- Where each consumer is. No tenant data.
create table events.consumer (
  name            text        primary key,
  xid             bigint      not null default 0,
  position        bigint      not null default 0,
  fence           bigint      not null default 0,
  holder          text,
  lease_until     timestamptz
);
create table events.dead_letter (
  consumer        text        not null,
  xid             bigint      not null,
  position        bigint      not null,
  organization_id uuid        not null,
  reason          text        not null,
  at              timestamptz not null,
  primary key (consumer, xid, position)
);
grant select, insert, update on events.consumer to hexarch_worker;
grant select, insert, delete on events.dead_letter to hexarch_worker;

-- A day each.
create function events.keep_partitions(today date, days_back integer, days_ahead integer) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform data.make_partitions('events.event', interval '1 day', 'YYYYMMDD', today, days_ahead);
  perform data.drop_partitions('events.event', 'YYYYMMDD', today - days_back);
end $$;
revoke all on function events.keep_partitions(date, integer, integer) from public;
grant execute on function events.keep_partitions(date, integer, integer) to hexarch_worker;
