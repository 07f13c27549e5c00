select n.nspname || '.' || p.proname
from pg_proc p join pg_namespace n on n.oid = p.pronamespace
where n.nspname in (select nspname from ours) and p.prosecdef
  and (coalesce(array_to_string(p.proconfig, ','), '') !~ 'search_path='
       or p.proacl is null
       or exists (select from aclexplode(p.proacl) g where g.grantee = 0))
order by 1
