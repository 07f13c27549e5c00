select o.name from ours o
where o.relkind = 'm' or (o.relkind = 'v' and coalesce(array_to_string(o.reloptions, ','), '') !~ 'security_invoker=(true|on|1)')
order by 1
