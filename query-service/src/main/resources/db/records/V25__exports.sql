-- The history of all, page by page: whatever it is filtered by, the next event is found from where the page before ended.
create index on records.entry (type, position);
create index on records.entry (agency, position);
create index on records.entry (role, position);
create index on records.entry (who, position);
create index on records.entry (position) where supersedes is not null;
create index on records.entry (effective_on, position);

-- Exports of it: asked for, written piece by piece, and kept for a while. No rebuild touches them.
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
