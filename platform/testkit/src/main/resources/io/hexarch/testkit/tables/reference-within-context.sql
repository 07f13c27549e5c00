select f.conname || ' on ' || t.name
from pg_constraint f join tables t on t.oid = f.conrelid join pg_class c on c.oid = f.confrelid
where f.contype = 'f' and c.relnamespace <> t.relnamespace
order by 1
