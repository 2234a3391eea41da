#!/bin/sh
# Run once by the image of PostgreSQL when its volume is empty: roles, database, a password for each role.
set -eu
psql -v ON_ERROR_STOP=1 -U "${POSTGRES_USER:-postgres}" -d postgres -f /golden-thread/infra/deploy/database/prepare.sql
psql -v ON_ERROR_STOP=1 -U "${POSTGRES_USER:-postgres}" -d postgres \
    -v owner="$OWNER_PASSWORD" -v command="$COMMAND_PASSWORD" -v query="$QUERY_PASSWORD" \
    -v vault="$VAULT_PASSWORD" -v reader="$VAULT_READER_PASSWORD" <<'SQL'
alter role golden_owner password :'owner';
alter role golden_command password :'command';
alter role golden_query password :'query';
alter role golden_vault password :'vault';
alter role golden_vault_reader password :'reader';
SQL
