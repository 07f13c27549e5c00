-- The order in which what was committed is sealed: below the horizon of running transactions nothing can still come before.
alter table audit.record add column xid bigint not null default pg_current_xact_id()::text::bigint;
alter table audit.outcome add column xid bigint not null default pg_current_xact_id()::text::bigint;
create index record_sealing on audit.record (xid, id);
create index outcome_sealing on audit.outcome (xid, attempt_id);
comment on column audit.record.position is 'Never written; goes with the next release: see audit.link.';
comment on column audit.record.hash is 'Never written; goes with the next release: see audit.link.';

-- Each record and each outcome once more, numbered within its organization, by the hash of what it says and of the link before it.
create table audit.link (
  organization_id uuid        not null,
  position        bigint      not null check (position >= 1),
  sealed_at       timestamptz not null,            -- never before the link before, never before the record
  subject_id      uuid        not null,            -- the record, or the attempt whose outcome it is
  part            text        not null check (part in ('RECORD', 'SUCCEEDED', 'REFUSED', 'FAILED', 'UNKNOWN')),
  at              timestamptz not null,            -- the record's or outcome's own
  content         bytea       not null check (octet_length(content) = 32),
  hash            bytea       not null check (octet_length(hash) = 32),
  primary key (organization_id, position, sealed_at)
) partition by range (sealed_at);
create table audit.link_default partition of audit.link default;

-- The end of each chain, signed with a key that lies sealed in audit.checkpoint_key.
create table audit.checkpoint (
  organization_id uuid        not null primary key,
  position        bigint      not null,
  hash            bytea       not null,
  sealed_at       timestamptz not null,
  key_id          text        not null,
  signature       bytea       not null,
  batch           bigint      not null
);

-- Which replica seals, and how far it is. One row, which no mutation ever asks for.
create table audit.sequencer (
  only_row        boolean     primary key default true check (only_row),
  holder          uuid,
  fence           bigint      not null default 0,
  lease_until     timestamptz,
  batch           bigint      not null default 0,
  xid             bigint      not null default 0,
  id              uuid        not null default '00000000-0000-0000-0000-000000000000'
);
comment on table audit.sequencer is 'Platform: how far the records of all tenants are sealed';
insert into audit.sequencer default values;

create table audit.checkpoint_key (
  id              text        primary key,
  sealed          bytea       not null,            -- both halves, under the platform's data key
  made_at         timestamptz not null
);
comment on table audit.checkpoint_key is 'Platform: signs the ends of the chains of all tenants';

alter table audit.link enable row level security;
alter table audit.link force row level security;
alter table audit.checkpoint enable row level security;
alter table audit.checkpoint force row level security;

create policy organization on audit.link to hexarch_app
  using (organization_id = (select nullif(current_setting('hexarch.organization'), '')::uuid));
create policy organization on audit.checkpoint to hexarch_app
  using (organization_id = (select nullif(current_setting('hexarch.organization'), '')::uuid));
-- The sequencer, and operators who have all chains verified.
create policy worker on audit.record for select to hexarch_worker using (true);
create policy verifier on audit.outcome for select to hexarch_worker using (true);
create policy worker on audit.link to hexarch_worker using (true);
create policy worker on audit.checkpoint to hexarch_worker using (true);

grant select on audit.link, audit.checkpoint, audit.sequencer, audit.checkpoint_key to hexarch_app;
grant insert on audit.checkpoint_key to hexarch_app;
grant select on audit.record, audit.outcome to hexarch_worker;
grant select, insert on audit.link to hexarch_worker;
grant select, insert, update on audit.checkpoint to hexarch_worker;
grant select, update on audit.sequencer to hexarch_worker;

create or replace function audit.make_partitions(today date, months_ahead integer) returns void
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  select data.make_partitions('audit.record', interval '1 month', 'YYYYMM', date_trunc('month', today)::date, months_ahead);
  select data.make_partitions('audit.link', interval '1 month', 'YYYYMM', date_trunc('month', today)::date, months_ahead)
$$;
