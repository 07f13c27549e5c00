select distinct t.name from tenant t join rights r on r.oid = t.oid
where r.role = 'hexarch_worker'
order by 1
