with
-- Ours: not PostgreSQL's own, not Flyway's, not partitions of others.
ours as (
  select c.oid, c.relname, c.relkind, c.relrowsecurity, c.relforcerowsecurity, c.relispartition, c.relowner, c.relnamespace, c.reloptions,
         c.relacl, n.nspname, n.nspname || '.' || c.relname as name
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and n.nspname not like 'pg\_%'
    and c.relname <> 'flyway_schema_history'),
tables as (select * from ours where relkind in ('r', 'p') and not relispartition),
policies as (
  select p.polname, p.polrelid, p.polcmd, t.name, p.polname || ' on ' || t.name as label,
         coalesce(pg_get_expr(p.polqual, p.polrelid), '') || ' ' || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '') as expression,
         array(select r.rolname::text from pg_roles r where r.oid = any (p.polroles)) as roles
  from pg_policy p join tables t on t.oid = p.polrelid),
columns as (
  select attrelid, attname, attnum, attnotnull from pg_attribute where attnum > 0 and not attisdropped),
-- What belongs to an organization: by its column, or, as the organization itself, by a policy on its id.
tenant as (
  select t.* from tables t
  where exists (select from columns a where a.attrelid = t.oid and a.attname = 'organization_id')
     or exists (select from policies p where p.polrelid = t.oid and p.expression like '%''hexarch.organization''%')),
rights as (
  select o.oid, o.name, o.relispartition, o.relrowsecurity, coalesce(r.rolname, 'public') as role, g.privilege_type as privilege
  from ours o cross join lateral aclexplode(o.relacl) g left join pg_roles r on r.oid = g.grantee
  where o.relkind in ('r', 'p', 'v', 'm') and g.grantee <> o.relowner
  union
  select o.oid, o.name, o.relispartition, o.relrowsecurity, coalesce(r.rolname, 'public'), g.privilege_type
  from ours o join pg_attribute a on a.attrelid = o.oid cross join lateral aclexplode(a.attacl) g left join pg_roles r on r.oid = g.grantee
  where g.grantee <> o.relowner)
