select n.nspname || '.' || c.relname
from tenant t
join pg_index i on i.indrelid = t.oid and not i.indisprimary
join pg_class c on c.oid = i.indexrelid
join pg_namespace n on n.oid = c.relnamespace
left join columns a on a.attrelid = t.oid and a.attnum = i.indkey[0]
where exists (select from columns o where o.attrelid = t.oid and o.attname = 'organization_id')
  and a.attname is distinct from 'organization_id'
order by 1
