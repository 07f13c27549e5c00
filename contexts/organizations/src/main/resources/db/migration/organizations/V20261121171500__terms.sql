-- What holds for everybody in an organization. Whoever has set nothing has no row.
create table organizations.terms (
  organization_id uuid   primary key references organizations.organization (id),
  domains         text[] not null,                 -- of e-mail addresses that may join; none: all
  networks        text[] not null,                 -- CIDR, from where one may work; none: from everywhere
  generation      bigint not null
);
alter table organizations.terms enable row level security;
alter table organizations.terms force row level security;
create policy organization on organizations.terms to hexarch_app
  using (organization_id = (select current_setting('hexarch.organization')::uuid));
grant select, insert, update on organizations.terms to hexarch_app;
