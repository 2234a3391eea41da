-- Functions, each once: Flyway runs a file again when it changed, after all numbered ones, in the order of their names.

-- 1 April of the reporting year in which a day lies, and 31 March at its end.
create or replace function reference.year_start(on_day date) returns date
    language sql immutable
    return make_date(extract(year from on_day)::int - case when extract(month from on_day) < 4 then 1 else 0 end, 4, 1);

create or replace function reference.year_end(on_day date) returns date
    language sql immutable
    return (reference.year_start(on_day) + interval '1 year - 1 day')::date;

-- A window of the authority as known at a position.
create or replace function reference.threshold(name text, at bigint) returns integer
    language sql stable
    return (select t.amount from reference.threshold t where t.name = threshold.name and t.known @> at);

-- By how many working days the stretch after the first day, up to and including the last, differs from what reference.day
-- counts: one more for each holiday withdrawn by then, one less for each declared.
create or replace function reference.working_days_changed(first date, last date, at bigint) returns integer
    language sql stable
    return (select coalesce(sum(case when lower(h.known) = 0 then 1 else -1 end), 0)::integer
            from   reference.bank_holiday h
            where  (lower(h.known) > 0 or not upper_inf(h.known))
            and    h.holiday_on > first and h.holiday_on <= last
            and    extract(isodow from h.holiday_on) < 6
            and    (lower(h.known) > 0) = (h.known @> at));

-- Working days after the first day, up to and including the last (domain 2.1: day 0 is the trigger), by the holidays known
-- at a position.
create or replace function reference.working_days_between(first date, last date, at bigint) returns integer
    language sql stable
    return (select working_days from reference.day where day = last)
         - (select working_days from reference.day where day = first)
         + reference.working_days_changed(least(first, last), greatest(first, last), at) * sign(last - first)::integer;

-- The day by which a clock of so many working days is met, by the holidays known at a position. Each change of a holiday
-- moves it by no more than one working day of the precomputed count, so a few candidates are enough; only changes of holidays
-- that can come before the day in question widen the search for it: of holidays ever changed after the first day there may be
-- many, and all but a few lie years later.
create or replace function reference.working_day_after(first date, days integer, at bigint) returns date
    language sql stable
    return (select min(d.day)
            from   reference.day t
            cross  join lateral (
                select count(*)::integer as ever from reference.bank_holiday h
                where  (lower(h.known) > 0 or not upper_inf(h.known)) and h.holiday_on > first) later
            cross  join lateral (
                select coalesce(max(u.day), 'infinity') as on_day from reference.day u
                where  u.working_days = t.working_days + days + later.ever) latest
            cross  join lateral (
                select count(*)::integer as most from reference.bank_holiday h
                where  later.ever > 0 and (lower(h.known) > 0 or not upper_inf(h.known))
                and    h.holiday_on > first and h.holiday_on <= latest.on_day) changed
            join   reference.day d
                   on  d.day > first
                   and d.working_days between t.working_days + days - changed.most and t.working_days + days + changed.most
            where  t.day = first
            and    (changed.most = 0 or reference.working_days_between(first, d.day, at) = days));

-- How many working days something took: n when it came on or before the n-th working day after the first day, and no sooner
-- (domain 2.1: day 0 is the trigger). What comes on a day off came after the working day before it. Nothing on the first day or
-- earlier. The one way to say "within n working days" of what happened; reference.working_day_after says it of what is due.
-- A table of one row, so that a query that joins it looks the days up instead of calling it row by row.
create or replace function reference.working_days_taken(first date, last date, at bigint) returns table (days integer)
    language sql stable as
$$
select case when last <= first then 0
            else before.working_days - start.working_days + 1
                 + case when (select exists (select from reference.bank_holiday h
                                             where  lower(h.known) > 0 or not upper_inf(h.known)))
                        then reference.working_days_changed(first, last - 1, at) else 0 end end
from   reference.day start
join   reference.day before on before.day = greatest(last - 1, first)
where  start.day = first
$$;
