create schema web;
grant usage on schema web to hexarch_app, hexarch_worker;

-- What a caller asked under a key, and what was answered. Kept for a day, then a day's part is dropped whole.
create table web.idempotency_key (
  actor_id        uuid        not null,
  method          text        not null,
  route           text        not null,
  key             text        not null,
  at              timestamptz not null,            -- of the first use
  hash            bytea       not null,            -- SHA-256 of method, path, query and body
  fence           bigint      not null default 1,  -- grows when a request is given up for lost and another takes its place
  lease_until     timestamptz not null,            -- until then the request counts as under way
  done            boolean     not null default false,  -- set with the change itself, in its transaction
  resource        text,                            -- what was changed or made
  status          integer,                         -- of the answer; null until it was given
  headers         jsonb,
  body            bytea,                           -- null with a status: an answer that held a secret
  primary key (actor_id, method, route, key, at)
) partition by range (at);
comment on table web.idempotency_key is 'Platform: keys belong to callers, who use them in organizations and outside of them';
create table web.idempotency_key_default partition of web.idempotency_key default;

-- Rows belong to callers, inside and outside of organizations; the one who asks is declared beside the transaction's own scope.
alter table web.idempotency_key enable row level security;
alter table web.idempotency_key force row level security;
create policy caller on web.idempotency_key to hexarch_app
  using (actor_id = (select current_setting('hexarch.caller')::uuid))
  with check (actor_id = (select current_setting('hexarch.caller')::uuid));
grant select, insert, update, delete on web.idempotency_key to hexarch_app;

-- A day each.
create function web.keep_partitions(today date, days_back integer, days_ahead integer) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform data.make_partitions('web.idempotency_key', interval '1 day', 'YYYYMMDD', today, days_ahead);
  perform data.drop_partitions('web.idempotency_key', 'YYYYMMDD', today - days_back);
  -- A row that a late start of the day left in the default partition would stay for ever.
  delete from web.idempotency_key_default where at < (today - days_back)::timestamptz;
end $$;
revoke all on function web.keep_partitions(date, integer, integer) from public;
grant execute on function web.keep_partitions(date, integer, integer) to hexarch_worker;
