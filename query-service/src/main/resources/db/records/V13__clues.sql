-- By what children are found: keyed digests, so that no name, day or identifier can be read here (ADR 0017).
create table records.clue (
    like records.template including all,
    clues bigint[] not null
);
call records.keep('clue');
create index on records.clue using gin (clues);
comment on table records.clue is 'By what a child is found, blind; under each id that the child ever had.';
