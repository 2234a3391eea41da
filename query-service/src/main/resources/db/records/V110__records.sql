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
