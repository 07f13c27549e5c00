-- What is asked for rarely stands among millions: by action, and what did not simply succeed.
create index record_action on audit.record (organization_id, action, at, id);
create index record_other_results on audit.record (organization_id, at, id) where result <> 'SUCCEEDED';
