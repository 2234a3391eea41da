-- Figures over a reporting year move too, not only those at a day.
alter table imports.moved add column from_day date;
comment on column imports.moved.from_day is 'The first day of the period; absent for a figure at a day.';
