-- Watches follow workspaces, not organizations: which have applications is asked before any tenant is.
drop policy organization on applications.application;
create policy organization on applications.application to hexarch_app
  using (organization_id = (select nullif(current_setting('hexarch.organization'), '')::uuid));
create policy platform on applications.application for select to hexarch_app
  using ((select current_setting('hexarch.kind')) = 'platform');
