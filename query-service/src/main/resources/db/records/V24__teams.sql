-- Teams in two times, like all reference data (V5): a row for each member; a team without rows has ended.
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
