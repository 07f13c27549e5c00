-- With its data keys, whatever was sealed for an organization that is erased can be read by nobody any more, also in backups.
grant delete on secrets.data_key to hexarch_app;
