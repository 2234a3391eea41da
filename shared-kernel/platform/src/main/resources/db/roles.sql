-- The roles of the database. The owner makes and changes tables (Flyway); the two services may only do what their
-- migrations grant them. Run once by a superuser; running it again changes nothing.
do $$
begin
  if not exists (select from pg_roles where rolname = 'golden_owner') then
    create role golden_owner login;
  end if;
  if not exists (select from pg_roles where rolname = 'golden_command') then
    create role golden_command login;
  end if;
  if not exists (select from pg_roles where rolname = 'golden_query') then
    create role golden_query login;
  end if;
end
$$;
