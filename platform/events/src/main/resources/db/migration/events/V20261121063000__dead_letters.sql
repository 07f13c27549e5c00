-- Putting the same event aside twice keeps the newer reason.
grant update (reason, at) on events.dead_letter to hexarch_worker;
