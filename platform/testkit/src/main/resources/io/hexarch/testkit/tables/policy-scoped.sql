select p.label from policies p join tenant t on t.oid = p.polrelid
where 'hexarch_app' = any (p.roles) and p.expression !~ 'current_setting\(''hexarch\.(organization|person|kind)''::text\)'
order by 1
