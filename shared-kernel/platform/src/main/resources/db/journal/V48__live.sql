-- Whether people record in this journal: from the first fact about a child or an adult on that nobody told in a backfill or
-- took from a return, the past is told in declared and approved backfills only.
create table journal.live (
    only_row boolean     primary key default true check (only_row),
    since    timestamptz not null default clock_timestamp()
);
insert into journal.live (since)
select min(known_at) from journal.event_entry
where  type = 'ChildPathway' and position('"grade":"RECORDED"'::bytea in meta_data) > 0
having min(known_at) is not null;

grant select, insert on journal.live to golden_command;
