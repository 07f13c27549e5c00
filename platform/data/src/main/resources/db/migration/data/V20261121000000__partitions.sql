-- Tables that are partitioned by time: their partitions are made ahead and dropped whole. Each such table has a function of its own that
-- runs with the owner's rights and calls these, since nobody who serves owns a table; nobody else may call them.

-- Makes the partition that begins at `first` and the next `ahead`, each `span` long and named by `pattern`: event_20261121.
create function data.make_partitions(parent regclass, span interval, pattern text, first date, ahead integer) returns void
  language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  home text;
  name text;
  part text;
  start date;
begin
  -- One replica at a time: two that make the same partition at once would fail.
  perform pg_advisory_xact_lock('pg_class'::regclass::oid::integer, parent::oid::integer);
  select n.nspname, c.relname into strict home, name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = parent;
  for start in select generate_series(first, first + ahead * span, span)::date loop
    part := format('%I.%I', home, name || '_' || to_char(start, pattern));
    if to_regclass(part) is null then
      begin
        execute format('create table %s partition of %s for values from (%L) to (%L)',
                       part, parent, start::timestamptz, (start + span)::timestamptz);
      exception when check_violation then
        -- Rows of that time stand in the default partition already: it stays there.
        null;
      end;
    end if;
  end loop;
end $$;
revoke all on function data.make_partitions(regclass, interval, text, date, integer) from public;

-- Drops the partitions whose name says that they began before that day. The default partition has no day in its name.
create function data.drop_partitions(parent regclass, pattern text, before date) returns void
  language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  old regclass;
begin
  perform pg_advisory_xact_lock('pg_class'::regclass::oid::integer, parent::oid::integer);
  for old in select c.oid from pg_inherits i join pg_class c on c.oid = i.inhrelid
             where i.inhparent = parent and c.relname ~ '_\d+$'
               and to_date(substring(c.relname from '\d+$'), pattern) < before loop
    execute format('drop table %s', old);
  end loop;
end $$;
revoke all on function data.drop_partitions(regclass, text, date) from public;
