-- The exact words, as PostgreSQL writes them back: the column may be another (the organization's own id), a missing scope may be declared.
select t.name from tenant t
where exists (select from rights r where r.oid = t.oid and r.role = 'hexarch_app')
  and not exists (
    select from policies p
    where p.polrelid = t.oid and p.roles = array['hexarch_app'] and p.polcmd = '*'
      and regexp_replace(p.expression, '\s+', ' ', 'g') ~ (
        '^\(\w+ = \( SELECT \(?(\(current_setting\(''hexarch.organization''::text\)\)'
        '|NULLIF\(current_setting\(''hexarch.organization''::text\), ''''::text\)\)?)::uuid AS "?\w+"?\)\)'))
order by 1
