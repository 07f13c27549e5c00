-- A key acts for a person or for a service account; one of the latter always ends, and any may be good for a part of its organization
-- only. The release before takes a key without a person for one whose person is gone.
alter table identity.api_key alter column person_id drop not null;
alter table identity.api_key
  add column service_account_id uuid,
  add column within_kind        text check (within_kind in ('ORGANIZATION', 'WORKSPACE', 'PROJECT')),
  add column within_id          uuid,
  add constraint api_key_owner check (num_nonnulls(person_id, service_account_id) = 1),
  add constraint api_key_within check ((within_kind is null) = (within_id is null)),
  add constraint api_key_end check (service_account_id is null or expires_at is not null);
create index api_key_service_account on identity.api_key (organization_id, service_account_id, id);
