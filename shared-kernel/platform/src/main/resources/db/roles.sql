-- The roles of the database, one a purpose. The owner makes and changes tables (Flyway); acts, questions, the sealing of
-- what is personal and its opening have a role each, which may only do what migrations grant it. Run once by a superuser;
-- running it again adds those that are missing and changes nothing else.
do $$
declare
  wanted text;
begin
  foreach wanted in array array[
    'golden_owner', 'golden_command', 'golden_query', 'golden_vault', 'golden_vault_reader', 'golden_vault_keeper']
  loop
    if not exists (select from pg_roles where rolname = wanted) then
      execute format('create role %I login', wanted);
    end if;
  end loop;
end
$$;
