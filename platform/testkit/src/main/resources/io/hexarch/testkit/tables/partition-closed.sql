select distinct r.role || ' on ' || r.name from rights r where r.relispartition order by 1
