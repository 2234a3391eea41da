-- What a return would do may be seen before it is done, and an import may be taken back. Whom a return names is kept, so
-- that who is missing from the next is known, and what two records of one child have in common.
alter table imports.job
    add column dry_run    boolean not null default false,
    add column takes_back uuid references imports.job (id),
    add column reason     text,
    add column words      bytea;

comment on column imports.job.dry_run is 'only looks what would be recorded: the journal stays as it is';
comment on column imports.job.takes_back is 'the import that this job takes back';
comment on column imports.job.words is 'why, in the words of whoever takes it back; sealed under the vault key';

-- An import is taken back once.
create unique index on imports.job (takes_back) where state <> 'failed';

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

alter table imports.finding add column child uuid;
create index on imports.finding (job, rule);
create index on imports.finding (child);

grant select, insert, update on imports.named to golden_command;
grant select, insert, delete on imports.likeness to golden_command;
