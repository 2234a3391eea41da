-- Prepares an empty PostgreSQL for Golden Thread: roles, then the database. Run once by a superuser, with psql; running
-- it again changes nothing. The one source of the roles is the platform's own file, which tests and local run use too.
\ir ../../../shared-kernel/platform/src/main/resources/db/roles.sql
select 'create database golden owner golden_owner encoding ''UTF8'''
where not exists (select from pg_database where datname = 'golden')
\gexec
