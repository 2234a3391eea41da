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

-- Whose identity was erased. Their keys are destroyed, and none is ever made for them again.
create table vault.erasure (
    subject   uuid        primary key,
    erased_at timestamptz not null default clock_timestamp()
);

-- A key goes, and what finds a person by an outside identifier, only when the person's erasure is on record.
create function vault.refuse_unless_erased() returns trigger language plpgsql as $$
begin
    if not exists (select from vault.erasure
                   where subject = (to_jsonb(old) ->> tg_argv[0])::uuid) then
        raise exception 'the vault loses nothing but by an erasure' using errcode = 'insufficient_privilege';
    end if;
    return old;
end
$$;

create trigger only_erased before delete on vault.person_key
    for each row execute function vault.refuse_unless_erased('subject');
create trigger only_erased before delete on vault.identifier
    for each row execute function vault.refuse_unless_erased('child');
create index on vault.identifier (child);

grant usage on schema vault to golden_command, golden_query;
grant select, insert on vault.person_key, vault.identifier to golden_command;
grant select on vault.person_key, vault.identifier to golden_query;
grant select, insert on vault.erasure to golden_command;
grant delete on vault.person_key, vault.identifier to golden_command;
