-- A rebuild can be cancelled, and one that was interrupted is gone on with: which families of streams stand in the next tables is
-- noted together with their rows.
alter table records.rebuild drop constraint rebuild_state_check;
alter table records.rebuild add constraint rebuild_state_check
    check (state in ('running', 'completed', 'failed', 'interrupted', 'cancelled'));
alter table records.rebuild add column shape text;
alter table records.rebuild add column events_before bigint not null default 0;
alter table records.rebuild add column cancelled_by text;
comment on column records.rebuild.shape is
    'The form of the rows that it writes: another rebuild goes on with them only where it writes the same.';
comment on column records.rebuild.events_before is 'How many of the events one that was interrupted had told.';
comment on column records.rebuild.cancelled_by is 'Who asked for its end.';

create table records.rebuilt_family (
    family uuid   not null,
    events bigint not null
);
comment on table records.rebuilt_family is
    'Families of streams whose rows stand in the next tables, by a digest of their streams and how far each was told.';
