select t.name from tenant t
where exists (select from columns a where a.attrelid = t.oid and a.attname = 'organization_id')
  and not exists (
    select from pg_index i join columns a on a.attrelid = t.oid and a.attnum = i.indkey[0]
    where i.indrelid = t.oid and i.indisprimary and a.attname = 'organization_id')
order by 1
