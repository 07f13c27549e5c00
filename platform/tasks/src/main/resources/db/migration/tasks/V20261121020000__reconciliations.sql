create schema tasks;
grant usage on schema tasks to hexarch_app, hexarch_worker;

-- One row for each resource that is on its way from a wish to what was wished. Truth about who works on it, and the queue itself.
create table tasks.reconciliation (
  organization_id uuid        not null,
  kind            text        not null,
  resource_id     uuid        not null,
  resource        text        not null,            -- the id as the outside sees it
  title           text        not null,            -- what a person calls it
  wishes          bigint      not null default 1,  -- grows with each wish and nudge, so that a step that ends meanwhile does not swallow one
  fence           bigint      not null default 0,  -- grows with each claim; an older holder writes nothing any more
  lease_until     timestamptz,
  holder          text,
  due             timestamptz not null,
  attempt         integer     not null default 0,  -- failures in a row
  step            text        not null default 'waiting',
  percent         integer     not null default 0 check (percent between 0 and 100),
  message         text,
  reason          text,                            -- of the last failure
  wished_at       timestamptz not null,
  ended_at        timestamptz,
  failed          boolean     not null default false,
  primary key (organization_id, kind, resource_id)
);
create index reconciliation_due on tasks.reconciliation (due) where ended_at is null;
create index reconciliation_recent on tasks.reconciliation (organization_id, wished_at desc);

alter table tasks.reconciliation enable row level security;
alter table tasks.reconciliation force row level security;
create policy tenant on tasks.reconciliation to hexarch_app
  using (organization_id = (select current_setting('hexarch.organization')::uuid))
  with check (organization_id = (select current_setting('hexarch.organization')::uuid));
-- The queue is read over all tenants: claims, leases and nothing else are the worker's.
create policy worker on tasks.reconciliation to hexarch_worker using (true) with check (true);
grant select, insert, update, delete on tasks.reconciliation to hexarch_app;
grant select, delete on tasks.reconciliation to hexarch_worker;
grant update (fence, lease_until, holder, due, attempt, reason, ended_at, failed, step, percent, message) on tasks.reconciliation to hexarch_worker;
