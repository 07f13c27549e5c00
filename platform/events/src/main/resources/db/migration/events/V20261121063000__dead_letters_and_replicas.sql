-- Putting the same event aside twice keeps the newer reason.
grant update (reason, at) on events.dead_letter to hexarch_worker;

-- As before, and one replica at a time: two that make the same partition at once would fail.
create or replace function events.keep_partitions(today date, days_back integer, days_ahead integer) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  day date;
  old record;
begin
  perform pg_advisory_xact_lock(hashtext('events.keep_partitions'));
  for day in select generate_series(today, today + days_ahead, interval '1 day')::date loop
    if to_regclass(format('events.event_%s', to_char(day, 'YYYYMMDD'))) is null then
      begin
        execute format('create table events.event_%s partition of events.event for values from (%L) to (%L)',
                       to_char(day, 'YYYYMMDD'), day::timestamptz, (day + 1)::timestamptz);
      exception when check_violation then
        -- Rows of that day stand in the default partition already: the day stays there.
        null;
      end;
    end if;
  end loop;
  for old in select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
             where i.inhparent = 'events.event'::regclass and c.relname ~ '^event_\d{8}$'
               and to_date(substr(c.relname, 7), 'YYYYMMDD') < today - days_back loop
    execute format('drop table events.%I', old.relname);
  end loop;
end $$;
