-- A link leads to an invitation, which knows the address; whose account it becomes is known when it is taken up. Links of the
-- former kind name a person and no invitation: they open nothing any more, and go when they expire.
alter table identity.join_link add column invitation_id uuid;
alter table identity.join_link alter column person_id drop not null;
create index join_link_invitation on identity.join_link (invitation_id);
