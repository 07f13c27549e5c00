-- An operator keeps everybody out of an organization.
alter table organizations.organization
  add column suspended_at      timestamptz,
  add column suspension_reason text,
  add constraint organization_suspension check ((suspended_at is null) = (suspension_reason is null));

-- Operators list the tenants, by name alone; what these have stays hidden.
create policy platform on organizations.organization for select to hexarch_app
  using ((select current_setting('hexarch.kind')) = 'platform');
create index organization_slug on organizations.organization (slug);
