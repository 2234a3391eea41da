create schema journal;
set search_path to journal;
create table flyway_schema_history (
    installed_rank integer       not null primary key,
    version        varchar(50),
    description    varchar(200)  not null,
    type           varchar(20)   not null,
    script         varchar(1000) not null,
    checksum       integer,
    installed_by   varchar(100)  not null,
    installed_on   timestamp     not null default now(),
    execution_time integer       not null,
    success        boolean       not null
);
create index flyway_schema_history_s_idx on flyway_schema_history (success);

-- V48__journal.sql
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

-- V66__imports.sql
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

-- V74__vault.sql
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

-- V120__vault_roles.sql
-- One role a purpose: who writes or reads the journal and the records does not read people's keys. Wrapped keys are stored
-- by one role, opened by another, and destroyed by the command role, which sees of them only whose they are.
revoke all on all tables in schema vault from golden_query;
revoke all on schema vault from golden_query;
revoke all on vault.person_key from golden_command;
grant select (subject), delete on vault.person_key to golden_command;

grant usage on schema vault to golden_vault, golden_vault_reader;
grant select (subject, wrapped), insert (subject, wrapped) on vault.person_key to golden_vault;
grant select (subject, wrapped) on vault.person_key to golden_vault_reader;
-- No key is stored for somebody whose identity was erased.
grant select (subject) on vault.erasure to golden_vault;

-- R__open_findings.sql
-- What a return was found to say of a child, for the lists of those who hold the child's case: not of a return that was
-- only looked at or taken back, nor of one after which another of the same kind and authority spoke of the child.
create or replace view imports.open_finding as
with standing as (
    select job.* from imports.job
    where  job.state = 'completed' and not job.dry_run and job.takes_back is null
    and    not exists (select from imports.job undone where undone.takes_back = job.id and undone.state <> 'failed')
)
select finding.child, job.id as import, finding.number, finding.rule, finding.sentence, finding.recorded, job.finished_at
from   imports.finding
join   standing job on job.number = finding.job
where  finding.child is not null
and    not exists (
           select from standing newer
           where  newer.number > job.number and newer.kind = job.kind and newer.authority = job.authority
           and   (exists (select from imports.named where named.job = newer.number and named.child = finding.child)
                  or exists (select from imports.finding again
                             where  again.job = newer.number and again.child = finding.child)));

comment on view imports.open_finding is
    'it names no person and repeats no content; whether the record was mended since, whoever reads it can tell';

grant select on imports.open_finding to golden_query;
create schema records;
set search_path to records;
create table flyway_schema_history (
    installed_rank integer       not null primary key,
    version        varchar(50),
    description    varchar(200)  not null,
    type           varchar(20)   not null,
    script         varchar(1000) not null,
    checksum       integer,
    installed_by   varchar(100)  not null,
    installed_on   timestamp     not null default now(),
    execution_time integer       not null,
    success        boolean       not null
);
create index flyway_schema_history_s_idx on flyway_schema_history (success);

-- V103__reference.sql
-- Reference data that figures are computed with, in two times: every row says at which journal positions it was known. What
-- came with the installation is known from the beginning ("[0,)"); a change ends the row it replaces at its own position, and
-- nothing is ever deleted. The version of a row counts how often its subject was said.

create schema if not exists reference;
grant usage on schema reference to golden_query;
alter default privileges in schema reference grant select, insert, update, delete on tables to golden_query;

create table reference.bank_holiday (
    holiday_on date      not null,
    name       text      not null default 'Bank holiday',
    version    integer   not null default 1,
    known      int8range not null default '[0,)'
);
create unique index on reference.bank_holiday (holiday_on) where upper_inf(known);
create index bank_holiday_changed on reference.bank_holiday (holiday_on) where lower(known) > 0 or not upper_inf(known);
comment on table reference.bank_holiday is
    'Bank holidays in England and Wales; those of the calendar are written at start and known from the beginning.';

create table reference.day (
    day          date primary key,
    working_days integer not null
);
create index on reference.day (working_days, day);
comment on table reference.day is
    'Every day with the number of working days up to and including it, by the holidays known from the beginning.';

create table reference.population (
    mid_year  integer   not null,
    version   integer   not null,
    people    integer   not null check (people > 0),
    source    text      not null,
    known     int8range not null default '[0,)',
    primary key (mid_year, version)
);
create unique index on reference.population (mid_year) where upper_inf(known);
comment on table reference.population is
    'People aged 0-17 at mid-year. A rate for the year ending 31 March Y uses mid-year Y-1, in the version known.';
insert into reference.population values
    (2023, 1, 67048, 'ONS mid-year estimate, Medway'),
    (2024, 1, 68774, 'ONS mid-year estimate, Medway');

create table reference.threshold (
    name    text      not null,
    amount  integer   not null,
    meaning text      not null,
    reason  text      not null default 'as installed',
    version integer   not null default 1,
    known   int8range not null default '[0,)'
);
create unique index on reference.threshold (name) where upper_inf(known);
comment on table reference.threshold is 'Windows that an authority may set for itself; the numbers here are the defaults.';
insert into reference.threshold values
    ('step-down-window', 28, 'Days within which the lower strand must run after the higher one ended (domain 3.3)'),
    ('instance-window', 14, 'Days within which care entries of one parent''s children are one instance (RE-06)'),
    ('late-entry-days', 5, 'Working days after its day within which a fact is entered in time (K40)');

create table reference.target (
    indicator text      not null,
    from_day  date      not null,
    to_day    date,
    value     numeric   not null,
    source    text      not null,
    version   integer   not null default 1,
    known     int8range not null default '[0,)'
);
create unique index on reference.target (indicator, from_day) where upper_inf(known);
comment on table reference.target is
    'What an indicator is to reach from a day on; where several targets hold on a day, the one that starts last counts.';

create table reference.code (
    code_set   text      not null,
    code       text      not null,
    label      text      not null,
    valid_from date,
    valid_to   date,
    version    integer   not null default 1,
    known      int8range not null default '[0,)'
);
create unique index on reference.code (code_set, code) where upper_inf(known);
comment on table reference.code is 'Every code of every code set; those of the language are written at start.';

create table reference.definition (
    indicator text      not null,
    adopted   integer   not null,
    version   integer   not null default 1,
    known     int8range not null default '[0,)'
);
create unique index on reference.definition (indicator) where upper_inf(known);
comment on table reference.definition is
    'Which version of an indicator''s definition answers; without a row it is version 1.';

create table reference.plan (
    plan     text      not null,
    title    text      not null,
    from_day date      not null,
    to_day   date,
    source   text      not null,
    outcomes jsonb     not null,
    version  integer   not null default 1,
    known    int8range not null default '[0,)'
);
create unique index on reference.plan (plan) where upper_inf(known);
comment on table reference.plan is
    'Outcome, priority, success factor, indicator; the plans that ship with a release are written at start.';

-- Limits of clocks that an authority set for itself; a clock without one keeps that of its file.
create table reference.clock_limit (
    clock    text      not null,
    from_day date      not null,
    amount   integer   not null,
    reason   text      not null,
    version  integer   not null default 1,
    known    int8range not null default '[0,)'
);
create unique index on reference.clock_limit (clock, from_day) where upper_inf(known);
comment on table reference.clock_limit is
    'Judges runs of the clock that begin on this day or later, until the next one; amounts are of the clock''s own unit.';

-- Teams: a row for each member; a team without rows has ended.
create table reference.team (
    team    text      not null,
    agency  text      not null,
    member  text      not null,
    reason  text,
    version integer   not null default 1,
    known   int8range not null default '[0,)'
);
create unique index on reference.team (team, member) where upper_inf(known);
create index on reference.team (member);
comment on table reference.team is
    'Who is in a team, by the subject of their sign-in; work lists of a team are those of its members as known then.';

-- What people who signed in are called. The journal holds subjects, never names: a name is looked up when it is read,
-- so that whoever leaves or is renamed is nowhere named in history.
create table reference.staff (
    subject text primary key,
    name    text not null
);
comment on table reference.staff is
    'The name of each person who signed in to the pages, by the subject of their sign-in; the last that was told.';

-- V110__records.sql
-- What is known of every child. All of it can be dropped and rebuilt from the journal.

grant usage on schema records to golden_query;
alter default privileges in schema records grant select, insert, update, delete on tables to golden_query;
alter default privileges in schema records grant usage on sequences to golden_query;

create table records.entry (
    position     bigint primary key,
    event_id     uuid        not null unique,
    stream       uuid        not null,
    sequence     bigint      not null,
    type         text        not null,
    revision     integer     not null,
    effective_on date,
    known_at     timestamptz not null,
    appended_at  timestamptz not null,
    who          text,
    role         text,
    agency       text,
    source       text,
    correlation  text,
    supersedes   uuid,
    grade        text, -- whether it was recorded or taken from a return
    reason       text, -- why it corrects another
    sent_by      text  -- who told a fact of another in a backfill; nothing where the recorder sent it themselves
);
comment on table records.entry is 'One row per event of the journal: where, when and by whom, never what.';
comment on column records.entry.known_at is
    'Running maximum along the journal, so that an instant resolves to one position.';
create index on records.entry (stream, sequence);
create index on records.entry (known_at, position);
create index on records.entry (effective_on) where supersedes is null;
create index on records.entry (supersedes) where supersedes is not null;
-- The history of all, page by page: whatever it is filtered by, the next event is found from where the page before ended.
create index on records.entry (type, position);
create index on records.entry (agency, position);
create index on records.entry (role, position);
create index on records.entry (who, position);
create index on records.entry (position) where supersedes is not null;
create index on records.entry (effective_on, position);

create table records.progress (
    only_row   boolean primary key default true check (only_row),
    position   bigint  not null default 0,
    projection integer not null default 0
);
comment on table records.progress is
    'The journal position up to which everything is written; moves with the processor''s token.';
comment on column records.progress.projection is
    'Which version of the projection wrote the rows; another one rebuilds them when it starts.';
insert into records.progress default values;

-- Functions stand in the repeatable files, but for the two without which no table is made. This one: the days on which a row
-- is so. A row that ends before or on the day it starts is so on no day.
create function records.days(started_on date, ended_on date) returns daterange
    language sql immutable
    return case when ended_on is null then daterange(started_on, null)
                when ended_on > started_on then daterange(started_on, ended_on)
                else 'empty'::daterange end;

-- What every table of rows has. Rows are never changed but for the end of "known".
create table records.template (
    child_id   uuid      not null,
    row_key    uuid      not null,
    event_ids  uuid[]    not null,
    started_on date      not null,
    ended_on   date,
    valid      daterange not null generated always as (records.days(started_on, ended_on)) stored,
    known      int8range not null
);
comment on column records.template.row_key is 'The event that first recorded it.';
comment on column records.template.known is 'The journal positions at which the row was known so.';

-- Gives a table of rows its indexes and its function NAME_known(position): the rows known at that position.
create procedure records.keep(name text) language plpgsql as
$$
begin
    execute format('create unique index on records.%I (child_id, row_key) where upper_inf(known)', name);
    execute format('create index on records.%I (child_id)', name);
    execute format('create index on records.%I using gist (known, valid)', name);
    execute format(
        'create function records.%I(at bigint) returns setof records.%I language sql stable '
        'as $f$ select * from records.%I where known @> at $f$', name || '_known', name, name);
end
$$;

create table records.child (
    like records.template including all,
    sex            text    not null,
    died_on        date,
    ethnicity      text,
    disabilities   text[]  not null,
    locality       text,
    erased         boolean not null default false,
    ages           bytea,
    kept_adulthood bytea
);
call records.keep('child');
comment on column records.child.erased is 'The identity was erased; it is so of every row that was ever known.';
comment on column records.child.ages is 'The day of birth, or the expected one, sealed; absent when nobody knows or may know it.';
comment on column records.child.kept_adulthood is
    'The eighteenth birthday that the erasure kept, sealed, or the end of its month; absent where no figure needs it.';

create table records.parent_link (
    like records.template including all,
    parent uuid not null,
    kind   text not null
);
call records.keep('parent_link');

create table records.early_help (
    like records.template including all,
    early_help     uuid not null,
    agency         text not null,
    reason         text not null,
    need_level     text not null,
    completed_on   date,
    closure_reason text
);
call records.keep('early_help');

create table records.cin_episode (
    like records.template including all,
    referral       uuid    not null,
    source         text,
    accepted       boolean not null,
    nfa            boolean not null,
    need           text,
    closure_reason text
);
call records.keep('cin_episode');

create table records.assessment (
    like records.template including all,
    assessment uuid not null,
    referral   uuid not null
);
call records.keep('assessment');

create table records.cin_plan (
    like records.template including all,
    plan     uuid not null,
    referral uuid not null
);
call records.keep('cin_plan');

create table records.enquiry (
    like records.template including all,
    enquiry       uuid not null,
    referral      uuid not null,
    conference_on date
);
call records.keep('enquiry');

create table records.conference (
    like records.template including all,
    referral           uuid    not null,
    enquiry            uuid,
    enquiry_started_on date,
    transfer_in        boolean not null
);
call records.keep('conference');

create table records.cp_plan (
    like records.template including all,
    plan                     uuid    not null,
    referral                 uuid    not null,
    initial_category         text,
    latest_category          text,
    previous_plans           integer,
    held_for_other_authority boolean not null,
    end_reason               text,
    previous_plans_told_by   uuid, -- the event that first stated their number: who stated it decides whether it counts
    ends_by_age              bytea
);
call records.keep('cp_plan');

create table records.care_period (
    like records.template including all,
    entry              boolean not null,
    entry_legal_status text,
    need               text,
    exit_reason        text,
    remand_only        boolean not null,
    ends_by_age        bytea
);
call records.keep('care_period');

create table records.care_episode (
    like records.template including all,
    care_period          uuid,
    reason_started       text not null,
    legal_status         text,
    need                 text,
    placement            text,
    provider             text,
    reason_ceased        text,
    reason_place_changed text,
    ends_by_age          bytea
);
call records.keep('care_episode');

create table records.placement (
    like records.template including all,
    care_period       uuid    not null,
    placement         text,
    provider          text,
    temporary         boolean not null,
    carer             uuid    not null,
    home              uuid    not null,
    settled           uuid    not null,
    towards_temporary boolean not null,
    reason_ended      text,
    ends_by_age       bytea
);
call records.keep('placement');

create table records.uasc (
    like records.template including all,
    year_ending_on date not null
);
call records.keep('uasc');

-- The birthday that ends a plan or care which nobody recorded an end of is sealed like the day of birth (ADR 0020): from it
-- follows when a child was born, whatever the age. Few rows have one, those with an open end; they are opened when asked for.
do $$
declare
    ends text;
begin
    foreach ends in array array['cp_plan', 'care_period', 'care_episode', 'placement'] loop
        execute format(
            'comment on column records.%I.ends_by_age is '
            '''The eighteenth birthday, sealed, where nobody recorded an end and it is all that ends it.''', ends);
    end loop;
end
$$;

-- Who is one and the same: merges of children and of adults, and the links between people that follow them.
create table records.sibling_link (
    like records.template including all,
    sibling uuid not null
);
call records.keep('sibling_link');

create table records.merge (
    like records.template including all,
    survivor uuid not null,
    stage    text not null,
    reason   text
);
call records.keep('merge');
create index on records.merge (survivor);
comment on table records.merge is
    'Merges of children, each under the retired child; its days are those on which that was said.';

create table records.person_merge (
    retired   uuid      not null,
    row_key   uuid      not null,
    event_ids uuid[]    not null,
    survivor  uuid      not null,
    stage     text      not null,
    reason    text,
    known     int8range not null
);
comment on table records.person_merge is 'Merges of adults, each under the retired adult; known as in every other table.';
create unique index on records.person_merge (retired, row_key) where upper_inf(known);
create index on records.person_merge (survivor);
create index on records.person_merge using gist (known);

-- Questions about a period begin with what started or ended in it.
do $$
declare
    kept text;
begin
    foreach kept in array array[
            'child', 'parent_link', 'sibling_link', 'merge', 'early_help', 'cin_episode', 'assessment', 'cin_plan', 'enquiry',
            'conference', 'cp_plan', 'care_period', 'care_episode', 'placement', 'uasc'] loop
        execute format('create index on records.%I (started_on)', kept);
        execute format('create index on records.%I (ended_on) where ended_on is not null', kept);
    end loop;
end
$$;

-- Days in the course of help that clocks run to or from: decisions and reviews.
create table records.milestone (
    like records.template including all,
    kind   text not null,
    strand uuid
);
call records.keep('milestone');
comment on column records.milestone.strand is
    'The referral or plan that the day belongs to; absent where the fact does not name one.';

-- Stages of being a care leaver (domain 1.1, 1.7). Their days follow from birthdays too, and may lie in the future.
create table records.care_leaver (
    child_id    uuid      not null,
    row_key     uuid      not null,
    event_ids   uuid[]    not null,
    begins      bytea     not null,
    ends        bytea,
    eligibility text      not null,
    closure     text,
    known       int8range not null
);
create unique index on records.care_leaver (child_id, row_key) where upper_inf(known);
create index on records.care_leaver (child_id);
comment on column records.care_leaver.begins is 'The first day of the stage, sealed.';
comment on column records.care_leaver.ends is 'The first day after the stage, sealed; absent while nothing ends it.';
comment on column records.care_leaver.closure is 'Why the stage ended; absent where another stage follows.';

-- By what children are found: keyed digests, so that no name, day or identifier can be read here (ADR 0017).
create table records.clue (
    like records.template including all,
    clues bigint[] not null
);
call records.keep('clue');
create index on records.clue using gin (clues);
comment on table records.clue is 'By what a child is found, blind; under each id that the child ever had.';

-- V119__work_on_the_records.sql
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

-- R__1_reference.sql
-- Functions, each once: Flyway runs a file again when it changed, after all numbered ones, in the order of their names.

-- 1 April of the reporting year in which a day lies, and 31 March at its end.
create or replace function reference.year_start(on_day date) returns date
    language sql immutable
    return make_date(extract(year from on_day)::int - case when extract(month from on_day) < 4 then 1 else 0 end, 4, 1);

create or replace function reference.year_end(on_day date) returns date
    language sql immutable
    return (reference.year_start(on_day) + interval '1 year - 1 day')::date;

-- A window of the authority as known at a position.
create or replace function reference.threshold(name text, at bigint) returns integer
    language sql stable
    return (select t.amount from reference.threshold t where t.name = threshold.name and t.known @> at);

-- By how many working days the stretch after the first day, up to and including the last, differs from what reference.day
-- counts: one more for each holiday withdrawn by then, one less for each declared.
create or replace function reference.working_days_changed(first date, last date, at bigint) returns integer
    language sql stable
    return (select coalesce(sum(case when lower(h.known) = 0 then 1 else -1 end), 0)::integer
            from   reference.bank_holiday h
            where  (lower(h.known) > 0 or not upper_inf(h.known))
            and    h.holiday_on > first and h.holiday_on <= last
            and    extract(isodow from h.holiday_on) < 6
            and    (lower(h.known) > 0) = (h.known @> at));

-- Working days after the first day, up to and including the last (domain 2.1: day 0 is the trigger), by the holidays known
-- at a position.
create or replace function reference.working_days_between(first date, last date, at bigint) returns integer
    language sql stable
    return (select working_days from reference.day where day = last)
         - (select working_days from reference.day where day = first)
         + reference.working_days_changed(least(first, last), greatest(first, last), at) * sign(last - first)::integer;

-- The day by which a clock of so many working days is met, by the holidays known at a position. Each change of a holiday
-- moves it by no more than one working day of the precomputed count, so a few candidates are enough; only changes of holidays
-- that can come before the day in question widen the search for it: of holidays ever changed after the first day there may be
-- many, and all but a few lie years later.
create or replace function reference.working_day_after(first date, days integer, at bigint) returns date
    language sql stable
    return (select min(d.day)
            from   reference.day t
            cross  join lateral (
                select count(*)::integer as ever from reference.bank_holiday h
                where  (lower(h.known) > 0 or not upper_inf(h.known)) and h.holiday_on > first) later
            cross  join lateral (
                select coalesce(max(u.day), 'infinity') as on_day from reference.day u
                where  u.working_days = t.working_days + days + later.ever) latest
            cross  join lateral (
                select count(*)::integer as most from reference.bank_holiday h
                where  later.ever > 0 and (lower(h.known) > 0 or not upper_inf(h.known))
                and    h.holiday_on > first and h.holiday_on <= latest.on_day) changed
            join   reference.day d
                   on  d.day > first
                   and d.working_days between t.working_days + days - changed.most and t.working_days + days + changed.most
            where  t.day = first
            and    (changed.most = 0 or reference.working_days_between(first, d.day, at) = days));

-- How many working days something took: n when it came on or before the n-th working day after the first day, and no sooner
-- (domain 2.1: day 0 is the trigger). What comes on a day off came after the working day before it. Nothing on the first day or
-- earlier. The one way to say "within n working days" of what happened; reference.working_day_after says it of what is due.
-- A table of one row, so that a query that joins it looks the days up instead of calling it row by row.
create or replace function reference.working_days_taken(first date, last date, at bigint) returns table (days integer)
    language sql stable as
$$
select case when last <= first then 0
            else before.working_days - start.working_days + 1
                 + case when (select exists (select from reference.bank_holiday h
                                             where  lower(h.known) > 0 or not upper_inf(h.known)))
                        then reference.working_days_changed(first, last - 1, at) else 0 end end
from   reference.day start
join   reference.day before on before.day = greatest(last - 1, first)
where  start.day = first
$$;

-- R__2_ages.sql
-- Days of birth are sealed (ADR 0020): 8 bytes that differ for every row and day, and 4 that hold the day (twice the
-- days since 1970, one more when the day is only the expected one) under a pad. A session opens them with the key that the
-- query service gives it when it connects, as setting golden.ages; without it the functions refuse.
create or replace function records.unsealed(ages bytea) returns integer
    language sql stable strict parallel safe
    return ('x' || encode(substr(sha256(decode(current_setting('golden.ages'), 'hex') || substr(ages, 1, 8)), 1, 4), 'hex'))::bit(32)::integer
         # ('x' || encode(substr(ages, 9, 4), 'hex'))::bit(32)::integer;

-- The day of birth, or the expected one.
create or replace function records.born_or_expected(ages bytea) returns date
    language sql stable strict parallel safe
    return date '1970-01-01' + (records.unsealed(ages) >> 1);

-- The day of birth; absent before birth is recorded.
create or replace function records.born_on(ages bytea) returns date
    language plpgsql stable strict parallel safe as
$$
declare
    number integer := records.unsealed(ages);
begin
    return case when number & 1 = 0 then date '1970-01-01' + (number >> 1) end;
end
$$;

-- The day on which a child reaches an age: born on 29 February, on 28 February of common years (domain 2.1).
create or replace function records.birthday(ages bytea, years integer) returns date
    language sql stable strict parallel safe
    return (records.born_on(ages) + make_interval(years => years))::date;

-- The months that a child has lived on a day: each ends on the day of birth of its month, or on the last day of a shorter month.
create or replace function records.months_lived(ages bytea, on_day date) returns integer
    language plpgsql stable strict parallel safe as
$$
declare
    born   date := records.born_on(ages);
    months integer := (extract(year from on_day) - extract(year from born)) * 12
                    + extract(month from on_day) - extract(month from born);
begin
    return case when born + make_interval(months => months) > on_day then months - 1 else months end;
end
$$;

-- The age band of the standard breakdowns (domain 3.0) on a day. Nobody can tell it of a child whose identity was erased.
create or replace function records.age_band(erased boolean, ages bytea, on_day date) returns text
    language plpgsql stable parallel safe as
$$
declare
    born date;
begin
    if erased then return 'erased'; end if;
    if ages is null then return 'unknown'; end if;
    born := records.born_on(ages);
    return case
        when born is null or born > on_day then 'unborn'
        when born + interval '1 year' > on_day then '<1'
        when born + interval '5 years' > on_day then '1-4'
        when born + interval '10 years' > on_day then '5-9'
        when born + interval '16 years' > on_day then '10-15'
        when born + interval '18 years' > on_day then '16-17'
        else '18+' end;
end
$$;

-- The eighteenth birthday: by the day of birth or, where the identity was erased, as the erasure kept it.
create or replace function records.adult_on(ages bytea, kept bytea) returns date
    language sql stable parallel safe
    return coalesce(records.birthday(ages, 18), records.born_or_expected(kept));

-- R__3_known.sql
-- Each of these events once, in order.
create or replace function records.together(ids uuid[]) returns uuid[]
    language sql immutable
    return (select array_agg(id order by place)
            from (select id, min(place) as place
                  from unnest(ids) with ordinality as event (id, place)
                  group by id) as once);

-- Of these tables, NAME_known(position) ends a row by age where nothing else ended it.
do $$
declare
    name text;
begin
    foreach name in array array['cp_plan', 'care_period', 'care_episode', 'placement'] loop
        execute format(
            'create or replace function records.%I(at bigint) returns setof records.%I language sql stable as '
            '$f$ select %s from records.%I r where r.known @> at $f$',
            name || '_known', name,
            (select string_agg(
                        case attname
                            when 'ended_on' then 'coalesce(r.ended_on, records.born_or_expected(r.ends_by_age))'
                            when 'valid' then 'case when r.ends_by_age is null then r.valid else '
                                              'records.days(r.started_on, records.born_or_expected(r.ends_by_age)) end'
                            else format('r.%I', attname) end, ', ' order by attnum)
             from   pg_attribute
             where  attrelid = format('records.%I', name)::regclass and attnum > 0 and not attisdropped),
            name);
    end loop;
end
$$;

create or replace view records.care_leaver_days as
select *, records.born_or_expected(begins) as started_on, records.born_or_expected(ends) as ended_on
from   records.care_leaver;

-- Facts that were corrected by a position, by the event that first recorded them, and whether the last word took them away.
-- A void takes a fact away for ever, whatever amends it later. An amendment that was withdrawn leaves the fact as it was, so
-- no withdrawal is a last word.
create or replace function records.corrected_known(at bigint) returns table (event_id uuid, voided boolean)
    language sql stable as
$$
with recursive word as (
    select c.position, c.type, c.supersedes as about
    from   records.entry c where c.supersedes is not null and c.position <= at
    union all
    select w.position, w.type, e.supersedes
    from   word w join records.entry e on e.event_id = w.about where e.supersedes is not null
)
select w.about, bool_or(w.type = 'fact-voided')
from   word w join records.entry e on e.event_id = w.about and e.supersedes is null
group  by w.about
$$;

-- Whether a fact came with a statutory return, whose day does not say when the fact was recorded. A past that was told
-- by commands does say so: it carries the day on which each fact was known. Taking a return back is of the return too: it
-- corrects nothing that anybody recorded, and its day says of no fact when it was recorded.
create or replace function records.from_return(source text) returns boolean
    language sql immutable
    return coalesce(source in ('ssda903', 'cin-census', 'taking-back'), false);

-- Who shares clues with somebody looked for. The planner has no way to guess how few rows hold one of many numbers, and would
-- read the whole table; the index finds them.
create or replace function records.clues_hit(asked bigint[], at bigint) returns table (child_id uuid, shared bigint[])
    language sql stable
    set enable_seqscan = off as
$$
with hit as materialized (
    select c.child_id, c.known, c.clues from records.clue c where c.clues && asked
)
select h.child_id, array(select unnest(h.clues) intersect select unnest(asked)) from hit h where h.known @> at
$$;

-- R__4_people.sql
-- Who is one and the same, and the links between people that follow merges.

-- Under whom a child was known at a position: itself, or the survivor of the merges that led away.
create or replace function records.survivor(child uuid, at bigint) returns uuid
    language sql stable as
$$
with recursive path as (
    select child as id, 0 as steps
    union all
    select m.survivor, p.steps + 1
    from   path p
    join   records.merge_known(at) m on m.child_id = p.id and m.stage = 'in-force'
    where  p.steps < 100
)
select id from path order by steps desc limit 1
$$;

-- The children who were one with a survivor at a position, the survivor included.
create or replace function records.one_with(survivor uuid, at bigint) returns setof uuid
    language sql stable as
$$
with recursive found as (
    select survivor as id
    union
    select m.child_id
    from   found f
    join   records.merge_known(at) m on m.survivor = f.id and m.stage = 'in-force'
)
select id from found
$$;

-- Siblings as they were known at a position, a merged one by the id under which it was known.
create or replace function records.siblinghood_known(at bigint)
    returns table (child_id uuid, row_key uuid, event_ids uuid[], started_on date, ended_on date, valid daterange, sibling uuid)
    language sql stable as
$$
select child_id, row_key, event_ids, started_on, ended_on, valid, records.survivor(sibling, at)
from   records.sibling_link_known(at)
$$;

create or replace function records.person_merge_known(at bigint) returns setof records.person_merge
    language sql stable as
$$ select * from records.person_merge where known @> at $$;

-- Parents as they were known at a position, a merged adult by the id under which the adult was known; the events of the
-- merge are then among those that say so.
create or replace function records.parenthood_known(at bigint)
    returns table (child_id uuid, row_key uuid, event_ids uuid[], started_on date, ended_on date, valid daterange,
                   parent uuid, kind text)
    language sql stable as
$$
with recursive path as (
    select retired as adult, survivor, event_ids from records.person_merge_known(at) where stage = 'in-force'
    union
    select p.adult, m.survivor, p.event_ids || m.event_ids
    from   path p
    join   records.person_merge_known(at) m on m.retired = p.survivor and m.stage = 'in-force' and m.survivor <> p.adult
),
merged as (
    select * from path p where not exists (select from path q where q.adult = p.survivor)
)
select l.child_id, l.row_key, l.event_ids || coalesce(m.event_ids, '{}'), l.started_on, l.ended_on, l.valid,
       coalesce(m.survivor, l.parent), l.kind
from   records.parent_link_known(at) l
left   join merged m on m.adult = l.parent
$$;

-- R__5_care_and_plans.sql
-- What several indicators share: derived from the tables as they were known at a position.

-- Care entries, each with the latest period of care that the same child had left before. No link leads through an
-- adoption: whoever was adopted is another child by law (domain RE, rule e).
create or replace function records.care_entry_known(at bigint)
    returns table (child_id uuid, row_key uuid, entered_on date, event_ids uuid[], entry_legal_status text,
                   remand_only boolean, unaccompanied boolean, left_before date, left_because text, left_remand_only boolean,
                   left_events uuid[])
    language sql stable as
$$
select e.child_id, e.row_key, e.started_on, e.event_ids, e.entry_legal_status, e.remand_only,
       exists (select from records.uasc_known(at) u where u.child_id = e.child_id and u.valid @> e.started_on),
       b.ended_on, b.exit_reason, b.remand_only, b.event_ids
from   records.care_period_known(at) e
left   join lateral (
    select p.* from records.care_period_known(at) p
    where  p.child_id = e.child_id and p.ended_on <= e.started_on and p.row_key <> e.row_key
    and    (p.exit_reason is null or p.exit_reason not in ('E11', 'E12'))
    order  by p.ended_on desc, p.row_key limit 1) b on true
where  e.entry
$$;

-- Coming back into care (RE-01 to RE-03), one row for each case that is judged. Entry view: entries, and whether the child
-- had left care before. Exit view: exits to home, and whether the child came back. Within so long, or ever when that is null;
-- an exit whose time had not passed on the day it was known is not judged.
-- Of two entries on one day the same one is always the return, in whatever order the rows lie.
create or replace function records.reentry_known(at bigint, within interval, known_on date, view text, remand text, first date, last date)
    returns table (child_id uuid, counted_on date, event_ids uuid[], legal_status text, previous_exit text,
                   unaccompanied boolean, remand_only boolean, other_events uuid[], repeats boolean)
    language sql stable as
$$
with entry as (
    select * from records.care_entry_known(at) e
    where  remand = 'included' or not e.remand_only
)
select e.child_id, e.entered_on, e.event_ids, e.entry_legal_status, e.left_because, e.unaccompanied,
       e.remand_only, e.left_events,
       e.left_before is not null and (within is null or e.entered_on <= e.left_before + within)
       and (remand = 'included' or not e.left_remand_only)
from   entry e
where  view = 'entry' and e.entered_on between first and last
union all
select p.child_id, p.ended_on, p.event_ids, p.entry_legal_status, p.exit_reason,
       exists (select from records.uasc_known(at) u where u.child_id = p.child_id and u.valid @> p.started_on),
       p.remand_only, n.event_ids, n.event_ids is not null
from   records.care_period_known(at) p
left   join lateral (
    select n.event_ids from entry n
    where  n.child_id = p.child_id and n.entered_on > p.ended_on
    and    (within is null or n.entered_on <= p.ended_on + within)
    order  by n.entered_on, n.event_ids limit 1) n on true
where  view = 'exit' and p.ended_on between first and last
and    p.exit_reason in ('E4A', 'E4B', 'E13', 'E41')
and    (remand = 'included' or not p.remand_only)
and    (within is null or p.ended_on + within <= known_on)
$$;

-- Reviews of looked-after children, each with the period of care in which it was held and its number within it; several
-- on one day are one.
create or replace function records.care_review_known(at bigint)
    returns table (child_id uuid, period uuid, entry boolean, ended_on date, period_events uuid[], nth bigint, held_on date,
                   event_ids uuid[])
    language sql stable as
$$
select child_id, period, entry, ended_on, period_events,
       row_number() over (partition by child_id, period order by held_on), held_on, event_ids
from  (select distinct on (p.child_id, p.row_key, m.started_on)
              p.child_id, p.row_key as period, p.entry, p.ended_on, p.event_ids as period_events,
              m.started_on as held_on, m.event_ids
       from   records.care_period_known(at) p
       join   records.milestone_known(at) m on m.child_id = p.child_id and m.kind = 'care-reviewed'
       and    m.started_on >= p.started_on and (p.ended_on is null or m.started_on <= p.ended_on)
       order  by p.child_id, p.row_key, m.started_on, m.row_key) as held
$$;

-- Reviews of child protection plans of this authority, numbered in the same way; one on the day on which the plan started is
-- none (rule 8841).
create or replace function records.protection_review_known(at bigint)
    returns table (child_id uuid, plan uuid, ended_on date, plan_events uuid[], nth bigint, held_on date, event_ids uuid[])
    language sql stable as
$$
select child_id, plan, ended_on, plan_events,
       row_number() over (partition by child_id, plan order by held_on), held_on, event_ids
from  (select distinct on (p.child_id, p.plan, m.started_on)
              p.child_id, p.plan, p.ended_on, p.event_ids as plan_events, m.started_on as held_on, m.event_ids
       from   records.cp_plan_known(at) p
       join   records.milestone_known(at) m on m.child_id = p.child_id and m.kind = 'protection-plan-reviewed'
       and    m.strand = p.plan and m.started_on > p.started_on
       where  not p.held_for_other_authority
       order  by p.child_id, p.plan, m.started_on, m.row_key) as held
$$;

-- Plans before which the child had others, as somebody or a return stated. Until 29 November 2026 the act that started a plan
-- filled in the number that the record showed where nobody stated one; such a number of an act counts only where it says more
-- than the record showed then.
create or replace function records.told_of_earlier_plans(at bigint) returns setof records.cp_plan
    language sql stable as
$$
select p.*
from   records.cp_plan_known(at) p
join   records.entry e on e.event_id = p.previous_plans_told_by
where  p.previous_plans > 0
and    (records.from_return(e.source)
        or e.appended_at >= timestamptz '2026-11-29 00:00+00'
        or p.previous_plans > (
            select count(*) from records.cp_plan_known(e.position - 1) q
            where  q.child_id = records.survivor(e.stream, e.position - 1)
            and    q.started_on < p.started_on and not q.held_for_other_authority))
$$;

-- R__6_steps.sql
-- Protection plans of this authority that ended from the first day to the last. "way_out" says why an end is no step down
-- (domain SD-03): died, moved, adult, or care when the child was in care or came into it within the window; absent otherwise.
create or replace function records.ended_cp_plan_known(at bigint, days integer, first date, last date)
    returns table (child_id uuid, row_key uuid, ended_on date, event_ids uuid[], way_out text)
    language sql stable as
$$
select p.child_id, p.row_key, p.ended_on, p.event_ids,
       case when p.end_reason = 'died' or c.died_on <= p.ended_on then 'died'
            when p.end_reason = 'transferred' or exists (
                select from records.cin_episode_known(at) e
                where  e.child_id = p.child_id and e.referral = p.referral
                and    e.closure_reason = 'RC5' and e.ended_on = p.ended_on) then 'moved'
            when p.end_reason = 'adult' or records.adult_on(c.ages, c.kept_adulthood) <= p.ended_on then 'adult'
            when p.end_reason = 'looked-after' or exists (
                select from records.care_period_known(at) i
                where  i.child_id = p.child_id
                and    i.started_on <= p.ended_on + days
                and    (i.ended_on is null or i.ended_on > p.ended_on)) then 'care' end
from   records.cp_plan_known(at) p
left   join records.child_known(at) c using (child_id)
where  p.ended_on between first and last and not p.held_for_other_authority
$$;

-- Strands that ended from the first day to the last in a way that may be a step down, each with the step that it was
-- (domain 3.3): a lower strand starts within the window or is already running; of several the highest. SD1 assessment to
-- early help (RC9), SD2 child in need to early help (RC7), SD3 protection plan to child in need plan, SD4 protection plan to
-- early help, SD5 care to child in need plan or protection plan at home. An episode that closes behind an SD4 is part of it,
-- no step of its own. "at" is what was known of children, "reference_at" what was known of reference data.
create or replace function records.ended_strand_known(at bigint, reference_at bigint, first date, last date)
    returns table (child_id uuid, row_key uuid, level text, ended_on date, need text, event_ids uuid[],
                   kind text, to_level text, agency text)
    language sql stable as
$$
with win as materialized (
    select reference.threshold('step-down-window', reference_at) as days
),
ended as (
    select e.child_id, e.row_key, case e.closure_reason when 'RC9' then 'assessment' else 'child-in-need' end as level,
           e.ended_on, e.need, e.event_ids, win.days,
           exists (select from records.ended_cp_plan_known(at, win.days, e.ended_on - win.days, e.ended_on) p
                   where  p.child_id = e.child_id
                   and    not exists (select from records.cin_plan_known(at) n
                                      where n.child_id = p.child_id and n.started_on <= e.ended_on
                                      and   (n.ended_on is null or n.ended_on > p.ended_on))) as behind
    from   records.cin_episode_known(at) e
    cross  join win
    where  e.ended_on between first and last and e.closure_reason in ('RC7', 'RC9')
    union all
    select p.child_id, p.row_key, 'child-protection', p.ended_on, null, p.event_ids, win.days, false
    from   win
    cross  join lateral records.ended_cp_plan_known(at, win.days, first, last) p
    where  p.way_out is null
    union all
    select c.child_id, c.row_key, 'looked-after', c.ended_on, null, c.event_ids, win.days, false
    from   records.care_period_known(at) c
    cross  join win
    where  c.ended_on between first and last and c.exit_reason in ('E4A', 'E4B', 'E13', 'E41')
)
select e.child_id, e.row_key, e.level, e.ended_on, e.need,
       case when l.level is null then e.event_ids else records.together(e.event_ids || l.event_ids) end,
       case when l.level is null then null
            when e.level = 'assessment' then 'SD1'
            when e.level = 'child-in-need' then 'SD2'
            when e.level = 'looked-after' then 'SD5'
            when l.level = 'child-in-need' then 'SD3'
            else 'SD4' end,
       l.level, l.agency
from   ended e
left   join lateral (
    select 1 as place, 'child-protection' as level, p.started_on, null as agency, p.event_ids
    from   records.cp_plan_known(at) p
    where  p.child_id = e.child_id and e.level = 'looked-after'
    and    p.started_on <= e.ended_on + e.days and (p.ended_on is null or p.ended_on > e.ended_on)
    union all
    select 2, 'child-in-need', n.started_on, null, n.event_ids
    from   records.cin_plan_known(at) n
    where  n.child_id = e.child_id and e.level in ('looked-after', 'child-protection')
    and    n.started_on <= e.ended_on + e.days and (n.ended_on is null or n.ended_on > e.ended_on)
    union all
    select 3, 'early-help', h.started_on, h.agency, h.event_ids
    from   records.early_help_known(at) h
    where  h.child_id = e.child_id and e.level <> 'looked-after'
    and    h.started_on <= e.ended_on + e.days and (h.ended_on is null or h.ended_on > e.ended_on)
    order  by place, started_on, event_ids limit 1) l on not e.behind
$$;

-- Steps up, each with the kinds of step down that it undoes (domain SD-05).
create or replace function records.step_up_known(at bigint)
    returns table (child_id uuid, stepped_on date, undoes text[], event_ids uuid[])
    language sql stable as
$$
select child_id, started_on, array['SD1', 'SD2'], event_ids
from   records.cin_episode_known(at) where accepted
union all
select child_id, started_on,
       case when conference_on is null then array['SD1', 'SD2'] else array['SD1', 'SD2', 'SD3', 'SD4'] end, event_ids
from   records.enquiry_known(at)
union all
select child_id, started_on, array['SD1', 'SD2', 'SD3', 'SD4'], event_ids
from   records.cp_plan_known(at) where not held_for_other_authority
union all
select child_id, started_on, array['SD1', 'SD2', 'SD3', 'SD4', 'SD5'], event_ids
from   records.care_period_known(at) where entry
$$;

-- The day on which a child left our sight for good after a day: died, moved away or turned 18; absent when none is known. An
-- erasure changes nothing.
create or replace function records.left_sight_known(at bigint)
    returns table (child_id uuid, left_on date, event_ids uuid[])
    language sql stable as
$$
select child_id, died_on, event_ids from records.child_known(at) where died_on is not null
union all
select child_id, records.adult_on(ages, kept_adulthood), event_ids from records.child_known(at)
where  records.adult_on(ages, kept_adulthood) is not null
union all
select child_id, ended_on, event_ids from records.cin_episode_known(at) where closure_reason = 'RC5' and ended_on is not null
union all
select child_id, ended_on, event_ids from records.early_help_known(at) where closure_reason = 'moved' and ended_on is not null
union all
select child_id, ended_on, event_ids from records.cp_plan_known(at) where end_reason = 'transferred' and ended_on is not null
union all
select child_id, ended_on, event_ids from records.care_period_known(at) where exit_reason = 'E3' and ended_on is not null
$$;
