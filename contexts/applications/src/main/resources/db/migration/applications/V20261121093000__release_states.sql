-- A release remembers what became of it, and the image that it ran. A server of the release before this one names neither.
alter table applications.release
  add column state  text not null default 'rollingOut'
    check (state in ('rollingOut', 'running', 'failed', 'superseded')),
  add column digest text;

-- What was there already: the newest of each application is told by the application. The owner is held to policies, too.
alter table applications.application no force row level security;
alter table applications.release no force row level security;
update applications.release r
set state  = case
               when r.number < a.release then 'superseded'
               when a.state in ('running', 'degraded', 'stopped') then 'running'
               when a.state = 'failed' then 'failed'
               else 'rollingOut'
             end,
    digest = case when r.number = a.release and a.state = 'running' then a.rollout ->> 'digest' end
from applications.application a
where a.organization_id = r.organization_id and a.id = r.application_id;
alter table applications.release force row level security;
alter table applications.application force row level security;

grant update (state, digest) on applications.release to hexarch_app;
