-- By how much a return would move figures at a day, worked out while it is only looked at.
create table imports.moved (
    job    bigint not null references imports.job,
    code   text   not null,
    as_at  date   not null,
    change bigint not null,
    primary key (job, code, as_at)
);

grant select, insert, update on imports.moved to golden_command;
