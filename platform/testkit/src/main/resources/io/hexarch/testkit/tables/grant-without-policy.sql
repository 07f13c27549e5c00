select distinct r.role || ' on ' || r.name from rights r
where r.relrowsecurity and r.role in ('hexarch_app', 'hexarch_worker')
  and not exists (
    select from policies p
    where p.polrelid = r.oid and r.role = any (p.roles)
      and p.polcmd in ('*', case r.privilege when 'SELECT' then 'r' when 'INSERT' then 'a' when 'UPDATE' then 'w' else 'd' end))
order by 1
