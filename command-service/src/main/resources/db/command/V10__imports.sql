-- Imports of statutory returns: jobs, the sealed uploads while they are needed, and what was found.
create schema imports;

create table imports.job (
    number         bigint      generated always as identity primary key,
    id             uuid        not null unique,
    kind           text        not null,
    state          text        not null default 'queued' check (state in ('queued', 'running', 'completed', 'failed')),
    authority      text        not null,
    known_at       timestamptz,
    submitted_by   text        not null,
    role           text        not null,
    agency         text        not null,
    submitted_at   timestamptz not null,
    started_at     timestamptz,
    finished_at    timestamptz,
    children       bigint,
    children_done  bigint      not null default 0,
    rows_read      bigint      not null default 0,
    facts_recorded bigint      not null default 0,
    already_known  bigint      not null default 0,
    refused        bigint      not null default 0,
    findings       bigint      not null default 0,
    loose_findings bigint      not null default 0,
    failure        text
);

comment on column imports.job.known_at is 'a backfill: when the return was known; otherwise the moment of recording counts';
comment on column imports.job.loose_findings is 'findings that belong to no child, so that a resumed job does not repeat them';

-- Sealed under the vault key, deleted as soon as the job is done.
create table imports.piece (
    job    bigint not null references imports.job,
    part   text   not null,
    number int    not null,
    sealed bytea  not null,
    primary key (job, part, number)
);

create table imports.finding (
    job        bigint not null references imports.job,
    number     bigint not null,
    table_name text   not null,
    line       bigint not null,
    rule       text,
    sentence   text   not null,
    recorded   text   not null,
    primary key (job, number)
);

grant usage on schema imports to golden_command;
grant select, insert, update on imports.job to golden_command;
grant select, insert, delete on imports.piece to golden_command;
grant select, insert on imports.finding to golden_command;
