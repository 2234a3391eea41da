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
    supersedes   uuid
);
comment on table records.entry is 'One row per event of the journal: where, when and by whom, never what.';
comment on column records.entry.known_at is
    'Running maximum along the journal, so that an instant resolves to one position.';
create index on records.entry (stream, sequence);
create index on records.entry (known_at, position);

create table records.progress (
    only_row boolean primary key default true check (only_row),
    position bigint not null default 0
);
comment on table records.progress is
    'The journal position up to which everything is written; moves with the processor''s token.';
insert into records.progress default values;

-- The days on which a row is so. A row that ends before or on the day it starts is so on no day.
create function records.days(started_on date, ended_on date) returns daterange
    language sql immutable
    return case when ended_on is null then daterange(started_on, null)
                when ended_on > started_on then daterange(started_on, ended_on)
                else 'empty'::daterange end;

-- The age band of the standard breakdowns (domain 3.0) on a day.
create function records.age_band(born_on date, expected_on date, on_day date) returns text
    language sql immutable
    return case
        when born_on is null and expected_on is not null then 'unborn'
        when born_on is null then 'unknown'
        when born_on > on_day then 'unborn'
        when born_on > on_day - interval '1 year' then '<1'
        when born_on > on_day - interval '5 years' then '1-4'
        when born_on > on_day - interval '10 years' then '5-9'
        when born_on > on_day - interval '16 years' then '10-15'
        when born_on > on_day - interval '18 years' then '16-17'
        else '18+' end;

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
    sex          text   not null,
    born_on      date,
    expected_on  date,
    died_on      date,
    ethnicity    text,
    disabilities text[] not null,
    locality     text
);
call records.keep('child');

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
    end_reason               text
);
call records.keep('cp_plan');

create table records.care_period (
    like records.template including all,
    entry              boolean not null,
    entry_legal_status text,
    need               text,
    exit_reason        text,
    remand_only        boolean not null
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
    reason_place_changed text
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
    reason_ended      text
);
call records.keep('placement');

create table records.uasc (
    like records.template including all,
    year_ending_on date not null
);
call records.keep('uasc');

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
