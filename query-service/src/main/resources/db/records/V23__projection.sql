alter table records.progress add column projection integer not null default 0;
comment on column records.progress.projection is
    'Which version of the projection wrote the rows; another one rebuilds them when it starts.';
