-- Who wraps people's keys anew when the vault key is changed: it writes over a wrapped key, and can neither add one nor
-- destroy one, so that whoever was erased stays so. No service is this role.
grant usage on schema vault to golden_vault_keeper;
grant select (subject, wrapped), update (wrapped) on vault.person_key to golden_vault_keeper;
