-- An organization that is erased takes its dead letters along; its events age.
create policy organization on events.dead_letter to hexarch_app
  using (organization_id = (select current_setting('hexarch.organization')::uuid));
grant select, delete on events.dead_letter to hexarch_app;
