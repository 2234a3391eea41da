-- The vault: one key per person, wrapped by the key-encryption key. Without its row, what is sealed stays sealed.
create schema vault;

create table vault.person_key (
    subject    uuid        primary key,
    wrapped    bytea       not null,
    created_at timestamptz not null default clock_timestamp()
);

-- Which child an outside identifier means. The identifier itself is not kept, only its keyed digest.
create table vault.identifier (
    kind   text  not null,
    digest bytea not null,
    child  uuid  not null,
    primary key (kind, digest)
);

grant usage on schema vault to golden_command, golden_query;
grant select, insert on vault.person_key, vault.identifier to golden_command;
grant select on vault.person_key, vault.identifier to golden_query;
