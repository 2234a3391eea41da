-- As before (V5), but only changes of holidays that can come before the day in question widen the search for it: of holidays ever
-- changed after the first day there may be many, and all but a few lie years later.
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
