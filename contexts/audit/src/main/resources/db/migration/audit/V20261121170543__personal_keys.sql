-- The key under which an actor's addresses are sealed in the records of one organization; wrapped with the key-encryption key. Deleting the
-- row erases them everywhere, also in backups of the records.
create table audit.personal_key (
  organization_id uuid        not null,
  subject_id      uuid        not null,            -- the actor; nil: strangers
  key_encryption  text        not null,
  wrapped         bytea       not null,
  made_at         timestamptz not null,
  primary key (organization_id, subject_id)
);
alter table audit.personal_key enable row level security;
alter table audit.personal_key force row level security;
create policy organization on audit.personal_key to hexarch_app
  using (organization_id = (select nullif(current_setting('hexarch.organization'), '')::uuid));
-- A person reads their own addresses in what they did anywhere, and writes what they do to their own matters.
create policy person on audit.personal_key to hexarch_app
  using (subject_id = (select nullif(current_setting('hexarch.person'), '')::uuid))
  with check (organization_id = '00000000-0000-0000-0000-000000000000'
              and subject_id = (select nullif(current_setting('hexarch.person'), '')::uuid));
-- The platform's own records, and erasure over all organizations.
create policy platform on audit.personal_key to hexarch_app
  using ((select current_setting('hexarch.kind')) = 'platform')
  with check (organization_id = '00000000-0000-0000-0000-000000000000' and (select current_setting('hexarch.kind')) = 'platform');
-- An exchange of the key-encryption key wraps all of them anew.
create policy worker on audit.personal_key to hexarch_worker using (true);
grant select, insert, delete on audit.personal_key to hexarch_app;
grant select, update (key_encryption, wrapped) on audit.personal_key to hexarch_worker;
