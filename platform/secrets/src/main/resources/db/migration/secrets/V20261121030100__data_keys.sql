create schema secrets;
grant usage on schema secrets to hexarch_app, hexarch_worker;

-- One key, and later versions of it, for each organization, itself sealed with the key-encryption key. The nil UUID is Hexarch itself.
create table secrets.data_key (
  organization_id uuid        not null,
  version         integer     not null check (version >= 1),
  key_encryption  text        not null,   -- the name of the key that sealed it
  wrapped         bytea       not null,
  made_at         timestamptz not null,
  primary key (organization_id, version)
);
alter table secrets.data_key enable row level security;
alter table secrets.data_key force row level security;
create policy organization on secrets.data_key to hexarch_app
  using (organization_id = (select nullif(current_setting('hexarch.organization'), '')::uuid));
create policy platform on secrets.data_key to hexarch_app
  using (organization_id = '00000000-0000-0000-0000-000000000000' and (select current_setting('hexarch.kind')) = 'platform');
-- Rotation seals every key anew. It reads them sealed and writes them sealed.
create policy worker on secrets.data_key to hexarch_worker using (true);
grant select, insert on secrets.data_key to hexarch_app;
grant select, update (key_encryption, wrapped) on secrets.data_key to hexarch_worker;

-- A known word, sealed: tells at the start whether the key at hand is the one that everything here was sealed with.
create table secrets.canary (
  only_row        boolean     primary key default true check (only_row),
  key_encryption  text        not null,
  sealed          bytea       not null
);
comment on table secrets.canary is 'Platform: proves the key-encryption key, says nothing about any tenant.';
grant select, insert, update on secrets.canary to hexarch_app;
