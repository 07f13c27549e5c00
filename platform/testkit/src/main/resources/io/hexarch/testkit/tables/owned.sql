select o.name from ours o
where o.relkind in ('r', 'p', 'v', 'm', 'S') and o.relowner <> 'hexarch_owner'::regrole
union
select n.nspname || '.' || p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
where n.nspname in (select nspname from ours) and p.proowner <> 'hexarch_owner'::regrole
order by 1
