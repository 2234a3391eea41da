-- Rebuilding from the journal: the tables of the rebuild are made afresh each time, like the live ones are then.
create schema if not exists records_next;
grant usage, create on schema records_next to golden_query;

create table records.rebuild (
    id            uuid primary key default gen_random_uuid(),
    number        bigint      generated always as identity,
    adopt         boolean     not null,
    asked_by      text        not null,
    state         text        not null default 'running'
                  check (state in ('running', 'completed', 'failed', 'interrupted')),
    position      bigint      not null,
    events_read   bigint      not null default 0,
    live_position bigint,
    streams_left  integer     not null default 0,
    tables        jsonb       not null default '[]',
    adopted       boolean     not null default false,
    failure       text,
    started_at    timestamptz not null default clock_timestamp(),
    read_at       timestamptz,
    finished_at   timestamptz
);
comment on table records.rebuild is 'Every rebuild that was asked for: how far it is, and what it found.';
comment on column records.rebuild.position is 'The journal position up to which it rebuilds, fixed at its start.';
comment on column records.rebuild.live_position is 'How far the live records had come when the two were compared.';
comment on column records.rebuild.streams_left is 'Streams with an event that cannot be understood.';
