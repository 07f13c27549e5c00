select t.name from tenant t where not (t.relrowsecurity and t.relforcerowsecurity) order by 1
