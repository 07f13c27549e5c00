-- As before, and one replica at a time: two that make the same partition at once would fail.
create or replace function web.keep_partitions(today date, days_back integer, days_ahead integer) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  day date;
  old record;
begin
  perform pg_advisory_xact_lock(hashtext('web.keep_partitions'));
  for day in select generate_series(today, today + days_ahead, interval '1 day')::date loop
    if to_regclass(format('web.idempotency_key_%s', to_char(day, 'YYYYMMDD'))) is null then
      begin
        execute format('create table web.idempotency_key_%s partition of web.idempotency_key for values from (%L) to (%L)',
                       to_char(day, 'YYYYMMDD'), day::timestamptz, (day + 1)::timestamptz);
      exception when check_violation then
        -- Rows of that day stand in the default partition already: the day stays there.
        null;
      end;
    end if;
  end loop;
  for old in select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
             where i.inhparent = 'web.idempotency_key'::regclass and c.relname ~ '^idempotency_key_\d{8}$'
               and to_date(substr(c.relname, 17), 'YYYYMMDD') < today - days_back loop
    execute format('drop table web.%I', old.relname);
  end loop;
  -- A row that a late start of the day left in the default partition would stay for ever.
  delete from web.idempotency_key_default where at < (today - days_back)::timestamptz;
end $$;
