-- What works on the records: the processor, rebuilds, publications, exports.

-- Where the processor is, and events that it could not project; columns as Axon names them.
create table records.token (
    processorname text    not null,
    segment       integer not null,
    token         bytea,
    tokentype     text,
    timestamp     text,
    owner         text,
    primary key (processorname, segment)
);

create table records.dead_letter (
    deadletteridentifier text   primary key,
    processinggroup      text   not null,
    sequenceidentifier   text   not null,
    sequenceindex        bigint not null,
    messagetype          text   not null,
    eventidentifier      text   not null,
    timestamp            text   not null,
    payloadtype          text   not null,
    payloadrevision      text,
    payload              bytea  not null,
    metadata             bytea,
    type                 text,
    aggregateidentifier  text,
    sequencenumber       bigint,
    tokentype            text,
    token                bytea,
    enqueuedat           text   not null,
    lasttouched          text,
    processingstarted    text,
    causetype            text,
    causemessage         text,
    diagnostics          bytea,
    unique (processinggroup, sequenceidentifier, sequenceindex)
);

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

-- What happened to publications of figures: a row for each event, never changed afterwards.
create table records.publication (
    position    bigint primary key,
    publication uuid   not null,
    event_id    uuid   not null,
    type        text   not null,
    content     jsonb  not null
);
comment on table records.publication is
    'Drafts, reviews and published figures. The content is what the event says, word for word.';
create index on records.publication (publication, position);
create index on records.publication (type, position);

-- Exports of the history: asked for, written piece by piece, and kept for a while. No rebuild touches them.
create table records.export (
    id          uuid primary key default gen_random_uuid(),
    number      bigint      generated always as identity,
    asked_by    text        not null,
    asked_at    timestamptz not null default clock_timestamp(),
    filters     jsonb       not null,
    position    bigint      not null,
    as_known    timestamptz not null,
    state       text        not null default 'queued'
                check (state in ('queued', 'running', 'completed', 'failed')),
    events      bigint,
    written     bigint      not null default 0,
    reached     bigint      not null default 0,
    bytes       bigint      not null default 0,
    sha256      text,
    failure     text,
    started_at  timestamptz,
    finished_at timestamptz
);
comment on table records.export is 'Every export of the history that was asked for lately: how far it is, and what it came to.';
comment on column records.export.position is 'The journal position as known at which it tells, fixed when it was asked for.';
comment on column records.export.events is 'How many events it will hold; empty until they are counted.';
comment on column records.export.reached is 'The journal position of the last event written.';

create table records.export_piece (
    export  uuid    not null references records.export on delete cascade,
    number  integer not null,
    content bytea   not null,
    primary key (export, number)
);
comment on table records.export_piece is 'The file of an export, in pieces: each is written once, together with how far the export is.';
