-- How many working days something took: n when it came on or before the n-th working day after the first day, and no sooner
-- (domain 2.1: day 0 is the trigger). What comes on a day off came after the working day before it. Nothing on the first day or
-- earlier. The one way to say "within n working days" of what happened; reference.working_day_after says it of what is due.
-- A table of one row, so that a query that joins it looks the days up instead of calling it row by row.
create function reference.working_days_taken(first date, last date, at bigint) returns table (days integer)
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
