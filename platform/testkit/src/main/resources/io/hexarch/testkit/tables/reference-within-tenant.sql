-- Where both sides have the column, it must be part of the reference, on both sides at the same place.
select f.conname || ' on ' || t.name
from pg_constraint f
join tables t on t.oid = f.conrelid
join columns mine on mine.attrelid = f.conrelid and mine.attname = 'organization_id'
join columns theirs on theirs.attrelid = f.confrelid and theirs.attname = 'organization_id'
where f.contype = 'f'
  and not (array_position(f.conkey, mine.attnum) is not null
           and array_position(f.conkey, mine.attnum) = array_position(f.confkey, theirs.attnum))
order by 1
