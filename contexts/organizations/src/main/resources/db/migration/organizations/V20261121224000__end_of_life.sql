-- An owner closed the organization; it can be reopened until then. After that it is erased: nothing is left but this stone.
alter table organizations.organization
  add column closed_at    timestamptz,
  add column reopen_until timestamptz,
  add column erased_at    timestamptz,
  add constraint organization_closing check ((closed_at is null) = (reopen_until is null)),
  add constraint organization_erasure check (erased_at is null or closed_at is not null);
create index organization_due on organizations.organization (reopen_until) where reopen_until is not null and erased_at is null;
create index organization_erased on organizations.organization (erased_at) where erased_at is not null;

-- It takes everything along.
grant delete on organizations.invitation, organizations.invitation_day, organizations.terms, organizations.access_version,
  organizations.entitlement_use to hexarch_app;
