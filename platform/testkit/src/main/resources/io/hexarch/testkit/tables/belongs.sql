select t.name from tables t
where t.oid not in (select oid from tenant)
  and coalesce(obj_description(t.oid, 'pg_class'), '') !~ '^Platform: .+'
order by 1
