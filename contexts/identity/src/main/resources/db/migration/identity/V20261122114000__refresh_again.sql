-- Whoever did not get the answer to a refresh asks again by the same key.
alter table identity.refresh_token
  add attempt uuid, -- by which key it was used
  add next    text; -- the hash of what it was traded for
