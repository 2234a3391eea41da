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
    failure        text,
    dry_run        boolean     not null default false,
    takes_back     uuid        references imports.job (id),
    reason         text,
    words          bytea
);
-- An import is taken back once.
create unique index on imports.job (takes_back) where state <> 'failed';

comment on column imports.job.known_at is 'a backfill: when the return was known; otherwise the moment of recording counts';
comment on column imports.job.loose_findings is 'findings that belong to no child, so that a resumed job does not repeat them';
comment on column imports.job.dry_run is 'only looks what would be recorded: the journal stays as it is';
comment on column imports.job.takes_back is 'the import that this job takes back';
comment on column imports.job.words is 'why, in the words of whoever takes it back; sealed under the vault key';

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
    child      uuid,
    primary key (job, number)
);
create index on imports.finding (job, rule);
create index on imports.finding (child);

-- Whom a return names is kept, so that who is missing from the next is known, and what two records of one child have in common.
create table imports.named (
    job        bigint not null references imports.job,
    child      uuid   not null,
    number     bytea,
    table_name text   not null,
    line       bigint not null,
    primary key (job, child)
);
create index on imports.named (child);

comment on column imports.named.number is 'what the return calls the child; sealed under the vault key, gone with the identity';

-- Keyed digests only: nobody can tell from them what they are of.
create table imports.likeness (
    authority text   not null,
    what      text   not null check (what in ('number', 'upn', 'care', 'referral')),
    sign      bigint not null,
    child     uuid   not null,
    dry_run   bigint references imports.job
);
create unique index likeness_key on imports.likeness (what, sign, authority, child, dry_run) nulls not distinct;
create index on imports.likeness (child);

-- By how much a return would move figures at a day, worked out while it is only looked at.
create table imports.moved (
    job      bigint not null references imports.job,
    code     text   not null,
    as_at    date   not null,
    change   bigint not null,
    from_day date,
    primary key (job, code, as_at)
);
comment on column imports.moved.from_day is 'The first day of the period; absent for a figure at a day.';

grant usage on schema imports to golden_command;
grant select, insert, update on imports.job to golden_command;
grant select, insert, delete on imports.piece to golden_command;
grant select, insert on imports.finding to golden_command;
grant select, insert, update on imports.named to golden_command;
grant select, insert, delete on imports.likeness to golden_command;
grant select, insert, update on imports.moved to golden_command;
grant usage on schema imports to golden_query;
