-- Which scripts the schema has seen, as one hash: an equal start need not ask Flyway.
create table data.schema_state (
    only_row boolean primary key default true check (only_row),
    hash     text    not null
);
comment on table data.schema_state is 'Platform: says nothing about any tenant.';
