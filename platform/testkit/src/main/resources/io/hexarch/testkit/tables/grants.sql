select distinct r.privilege || ' to ' || r.role || ' on ' || r.name from rights r
where r.role not in ('hexarch_app', 'hexarch_worker') or r.privilege not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
order by 1
