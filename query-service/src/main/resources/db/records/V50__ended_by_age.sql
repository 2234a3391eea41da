-- Plans and care that only the eighteenth birthday ends: nobody recorded an end. The day may lie in the future.
alter table records.cp_plan add column ended_by_age boolean not null default false;
alter table records.care_period add column ended_by_age boolean not null default false;
alter table records.care_episode add column ended_by_age boolean not null default false;
alter table records.placement add column ended_by_age boolean not null default false;
comment on column records.cp_plan.ended_by_age is 'Whether nobody recorded an end, and the eighteenth birthday is all that ends it.';
comment on column records.care_period.ended_by_age is 'Whether nobody recorded an end, and the eighteenth birthday is all that ends it.';
