-- The keys of an organization that is erased go with it.
grant delete on identity.api_key to hexarch_app;
