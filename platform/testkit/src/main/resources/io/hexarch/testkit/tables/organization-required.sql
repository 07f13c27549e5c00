select t.name from tables t join columns a on a.attrelid = t.oid
where a.attname = 'organization_id' and not a.attnotnull
order by 1
