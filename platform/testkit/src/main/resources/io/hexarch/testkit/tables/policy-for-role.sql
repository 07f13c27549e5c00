select p.label from policies p
where p.roles not in (array['hexarch_app'], array['hexarch_worker'])
order by 1
