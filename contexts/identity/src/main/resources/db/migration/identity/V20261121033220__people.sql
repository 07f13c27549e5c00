create schema identity;
grant usage on schema identity to hexarch_app;

-- People belong to no tenant: one account, many organizations. Each row is seen by its person, and by the sign-in and the
-- directory, which declare themselves as the platform.
create table identity.person (
  id             uuid        primary key,
  email          text        not null,
  email_key      text        not null unique,      -- lower case
  email_verified boolean     not null,
  name           text        not null,
  state          text        not null check (state in ('INVITED', 'ACTIVE', 'SUSPENDED', 'ERASED')),
  platform_roles text[]      not null default '{}',
  created_at     timestamptz not null,
  generation     bigint      not null
);
comment on table identity.person is 'Platform: a person may belong to several organizations or none';
create index person_operators on identity.person (id) where 'OPERATOR' = any (platform_roles);

create table identity.password (
  person_id  uuid        primary key references identity.person (id) on delete cascade,
  phc        text        not null,
  changed_at timestamptz not null
);
comment on table identity.password is 'Platform: part of a person';

create table identity.session (
  id           uuid        primary key,
  person_id    uuid        not null references identity.person (id) on delete cascade,
  client       text        not null check (client in ('CONSOLE', 'CLI')),
  device       text        not null,
  address      text,
  chosen       uuid,                               -- the organization that its next access token is for
  fingerprint  text,
  created_at   timestamptz not null,
  last_used_at timestamptz not null,
  expires_at   timestamptz not null,
  ended        text,
  ended_at     timestamptz,
  check ((ended is null) = (ended_at is null))
);
comment on table identity.session is 'Platform: part of a person';
create index session_person on identity.session (person_id, created_at);
create index session_expiry on identity.session (expires_at);

create table identity.refresh_token (
  hash       text        primary key,
  session_id uuid        not null references identity.session (id) on delete cascade,
  issued_at  timestamptz not null,
  used_at    timestamptz
);
comment on table identity.refresh_token is 'Platform: part of a session';
create index refresh_token_session on identity.refresh_token (session_id);

create table identity.sign_in_attempts (
  email_hash text        primary key,              -- of addresses that nobody has, too
  failures   integer     not null,
  last_at    timestamptz not null
);
comment on table identity.sign_in_attempts is 'Platform: nobody is signed in yet';
create index sign_in_attempts_age on identity.sign_in_attempts (last_at);

create table identity.bootstrap_link (
  hash       text        primary key,
  expires_at timestamptz not null
);
comment on table identity.bootstrap_link is 'Platform: nobody exists yet';

-- At most one row: who came first.
create table identity.first_operator (
  one        boolean     primary key default true check (one),
  person_id  uuid        not null,
  at         timestamptz not null
);
comment on table identity.first_operator is 'Platform: one for the installation';

create table identity.join_link (
  hash       text        primary key,
  person_id  uuid        not null references identity.person (id) on delete cascade,
  joins      uuid        not null,                 -- the organization that it lets them into
  expires_at timestamptz not null,
  used_at    timestamptz
);
comment on table identity.join_link is 'Platform: whoever follows it is nobody yet';
create index join_link_person on identity.join_link (person_id, joins);

create table identity.signing_key (
  id             text        primary key,
  public_key     bytea       not null,             -- X.509
  sealed_private bytea       not null,             -- PKCS#8 under the key-encryption key
  created_at     timestamptz not null,
  signs_from     timestamptz not null
);
comment on table identity.signing_key is 'Platform: the issuer''s own';

-- What ended before its time or is to be read anew; every replica reads what came since it looked last.
create table identity.revocation (
  position bigint      generated always as identity primary key,
  kind     text        not null check (kind in ('session', 'key', 'person')),
  id       uuid        not null,
  at       timestamptz not null default clock_timestamp()
);
comment on table identity.revocation is 'Platform: read by every replica for all people';
create index revocation_age on identity.revocation (at);
create index revocation_subject on identity.revocation (kind, id);

-- A key of a person, good for one organization.
create table identity.api_key (
  organization_id uuid        not null,
  id              uuid        not null,
  person_id       uuid        not null references identity.person (id) on delete cascade,
  name            text        not null,
  hash            text        not null,
  permissions     text[],                          -- null: all that the person has there
  created_at      timestamptz not null,
  expires_at      timestamptz,
  last_used_at    timestamptz,
  revoked_at      timestamptz,
  primary key (organization_id, id)
);
-- Crosses tenants: a key that is presented says its id only, and a person lists all of theirs.
create unique index api_key_id on identity.api_key (id);
create index api_key_person on identity.api_key (person_id, id);

do $$
declare t text;
begin
  foreach t in array array['person', 'password', 'session', 'refresh_token', 'sign_in_attempts', 'bootstrap_link',
                           'first_operator', 'join_link', 'signing_key', 'revocation', 'api_key'] loop
    execute format('alter table identity.%I enable row level security', t);
    execute format('alter table identity.%I force row level security', t);
    execute format($p$create policy platform on identity.%I to hexarch_app
                      using ((select current_setting('hexarch.kind')) = 'platform')$p$, t);
  end loop;
end $$;

-- A person's own matters.
create policy person on identity.person to hexarch_app
  using (id = (select nullif(current_setting('hexarch.person'), '')::uuid));
create policy person on identity.session to hexarch_app
  using (person_id = (select nullif(current_setting('hexarch.person'), '')::uuid));
create policy person on identity.api_key for select to hexarch_app
  using (person_id = (select nullif(current_setting('hexarch.person'), '')::uuid));
create policy organization on identity.api_key to hexarch_app
  using (organization_id = (select nullif(current_setting('hexarch.organization'), '')::uuid));
-- Whoever ends something says so; only the platform reads it.
create policy anybody on identity.revocation for insert to hexarch_app with check (true);

grant select, insert, update on identity.person to hexarch_app;
grant select, insert, update on identity.password to hexarch_app;
grant select, insert, update, delete on identity.session to hexarch_app;
grant select, insert, update on identity.refresh_token to hexarch_app;
grant select, insert, update, delete on identity.sign_in_attempts to hexarch_app;
grant select, insert, delete on identity.bootstrap_link to hexarch_app;
grant select, insert on identity.first_operator to hexarch_app;
grant select, insert, update, delete on identity.join_link to hexarch_app;
grant select, insert, delete on identity.signing_key to hexarch_app;
grant select, insert, delete on identity.revocation to hexarch_app;
grant select, insert, update on identity.api_key to hexarch_app;
