-- The journal: every event ever settled, in one gapless order. Rows are added, never changed and never taken away.
create schema if not exists journal;

create table journal.event_entry (
    global_index         bigint       primary key,
    event_identifier     uuid         not null unique,
    aggregate_identifier text         not null,
    sequence_number      bigint       not null,
    type                 text         not null,
    payload_type         text         not null,
    payload_revision     text         not null,
    payload              bytea        not null,
    meta_data            bytea        not null,
    time_stamp           text         not null,
    known_at             timestamptz  not null,
    unique (aggregate_identifier, sequence_number)
);

-- Which forms of events there are is asked again and again; few forms, many events.
create index event_entry_form on journal.event_entry (payload_type, payload_revision);

comment on column journal.event_entry.global_index is 'position: gapless, in the order of commit';
comment on column journal.event_entry.known_at is 'when we were told; never decreases along the positions';
comment on column journal.event_entry.time_stamp is 'when the row was truly appended';

-- A function that a table needs stands with the table.
create function journal.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the journal is append-only: % refused', tg_op using errcode = 'insufficient_privilege';
end
$$;

create trigger append_only_rows before update or delete on journal.event_entry
    for each row execute function journal.refuse_change();
create trigger append_only_table before truncate on journal.event_entry
    for each statement execute function journal.refuse_change();

-- Required by the engine, never used: no stream is long enough to need a snapshot.
create table journal.snapshot_entry (
    event_identifier     uuid   not null unique,
    aggregate_identifier text   not null,
    sequence_number      bigint not null,
    type                 text   not null,
    payload_type         text   not null,
    payload_revision     text,
    payload              bytea  not null,
    meta_data            bytea,
    time_stamp           text   not null,
    primary key (aggregate_identifier, sequence_number)
);

-- The first answer to each idempotency key: the events it settled, or the refusal.
create table journal.idempotency (
    caller      text        not null,
    key         text        not null,
    body_digest bytea       not null,
    settled     jsonb       not null,
    refusal     jsonb,
    answered_at timestamptz not null default now(),
    primary key (caller, key)
);

-- Whether people record in this journal: from the first fact about a child or an adult on that nobody told in a backfill or
-- took from a return, the past is told in declared and approved backfills only.
create table journal.live (
    only_row boolean     primary key default true check (only_row),
    since    timestamptz not null default clock_timestamp()
);

grant usage on schema journal to golden_command, golden_query;
grant select, insert on journal.event_entry, journal.idempotency to golden_command;
grant select on journal.snapshot_entry to golden_command;
grant select on journal.event_entry, journal.snapshot_entry to golden_query;
grant select, insert on journal.live to golden_command;
