#!/bin/sh
# Run once by the image of PostgreSQL when its volume is empty: roles, database, a password for each role. Passwords are
# read from the environment, where no list of processes shows them.
set -eu
psql -v ON_ERROR_STOP=1 -U "${POSTGRES_USER:-postgres}" -d postgres -f /golden-thread/infra/deploy/database/prepare.sql
psql -v ON_ERROR_STOP=1 -U "${POSTGRES_USER:-postgres}" -d postgres <<'SQL'
\getenv owner OWNER_PASSWORD
\getenv command COMMAND_PASSWORD
\getenv query QUERY_PASSWORD
\getenv vault VAULT_PASSWORD
\getenv reader VAULT_READER_PASSWORD
\getenv keeper VAULT_KEEPER_PASSWORD
alter role golden_owner password :'owner';
alter role golden_command password :'command';
alter role golden_query password :'query';
alter role golden_vault password :'vault';
alter role golden_vault_reader password :'reader';
alter role golden_vault_keeper password :'keeper';
SQL
