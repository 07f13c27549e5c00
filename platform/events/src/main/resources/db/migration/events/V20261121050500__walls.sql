comment on table events.consumer is 'Platform: where each consumer is in the log of all tenants';

-- The worker's alone; nobody else has a right on it, and now nobody else would see a row either.
alter table events.dead_letter enable row level security;
alter table events.dead_letter force row level security;
create policy worker on events.dead_letter to hexarch_worker using (true);
