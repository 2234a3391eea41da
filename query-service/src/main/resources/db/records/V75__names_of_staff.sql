-- What people who signed in are called. The journal holds subjects, never names: a name is looked up when it is read,
-- so that whoever leaves or is renamed is nowhere named in history.
create table reference.staff (
    subject text primary key,
    name    text not null
);
comment on table reference.staff is
    'The name of each person who signed in to the pages, by the subject of their sign-in; the last that was told.';
