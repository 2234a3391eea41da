-- One role a purpose: who writes or reads the journal and the records does not read people's keys. Wrapped keys are stored
-- by one role, opened by another, and destroyed by the command role, which sees of them only whose they are.
revoke all on all tables in schema vault from golden_query;
revoke all on schema vault from golden_query;
revoke all on vault.person_key from golden_command;
grant select (subject), delete on vault.person_key to golden_command;

grant usage on schema vault to golden_vault, golden_vault_reader;
grant select (subject, wrapped), insert (subject, wrapped) on vault.person_key to golden_vault;
grant select (subject, wrapped) on vault.person_key to golden_vault_reader;
-- No key is stored for somebody whose identity was erased.
grant select (subject) on vault.erasure to golden_vault;
