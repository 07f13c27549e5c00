-- As before, and one replica at a time: two that make the same partition at once would fail.
create or replace function audit.make_partitions(today date, months_ahead integer) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  month date;
begin
  perform pg_advisory_xact_lock(hashtext('audit.make_partitions'));
  for month in select generate_series(date_trunc('month', today), date_trunc('month', today) + make_interval(months => months_ahead),
                                      interval '1 month')::date loop
    if to_regclass(format('audit.record_%s', to_char(month, 'YYYYMM'))) is null then
      begin
        execute format('create table audit.record_%s partition of audit.record for values from (%L) to (%L)',
                       to_char(month, 'YYYYMM'), month::timestamptz, (month + interval '1 month')::timestamptz);
      exception when check_violation then
        -- Records of that month stand in the default partition already: the month stays there.
        null;
      end;
    end if;
  end loop;
end $$;
