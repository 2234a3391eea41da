-- Days of birth are sealed here too (ADR 0020): 8 bytes that differ for every row and day, and 4 that hold the day (twice the
-- days since 1970, one more when the day is only the expected one) under a pad. A session opens them with the key that the
-- query service gives it when it connects, as setting golden.ages; without it the functions refuse.
drop function records.age_band(boolean, date, date, date);
drop function records.age_band(date, date, date);

alter table records.child drop column born_on, drop column expected_on, add column ages bytea;
comment on column records.child.ages is 'The day of birth, or the expected one, sealed; absent when nobody knows or may know it.';
-- Writes every row anew, so that the dropped days are gone from the file as well.
alter table records.child alter column sex type text using sex || '';

create function records.unsealed(ages bytea) returns integer
    language sql stable strict parallel safe
    return ('x' || encode(substr(sha256(decode(current_setting('golden.ages'), 'hex') || substr(ages, 1, 8)), 1, 4), 'hex'))::bit(32)::integer
         # ('x' || encode(substr(ages, 9, 4), 'hex'))::bit(32)::integer;

-- The day of birth, or the expected one.
create function records.born_or_expected(ages bytea) returns date
    language sql stable strict parallel safe
    return date '1970-01-01' + (records.unsealed(ages) >> 1);

-- The day of birth; absent before birth is recorded.
create function records.born_on(ages bytea) returns date
    language plpgsql stable strict parallel safe as
$$
declare
    number integer := records.unsealed(ages);
begin
    return case when number & 1 = 0 then date '1970-01-01' + (number >> 1) end;
end
$$;

-- The day on which a child reaches an age: born on 29 February, on 28 February of common years (domain 2.1).
create function records.birthday(ages bytea, years integer) returns date
    language sql stable strict parallel safe
    return (records.born_on(ages) + make_interval(years => years))::date;

-- The months that a child has lived on a day: each ends on the day of birth of its month, or on the last day of a shorter month.
create function records.months_lived(ages bytea, on_day date) returns integer
    language plpgsql stable strict parallel safe as
$$
declare
    born   date := records.born_on(ages);
    months integer := (extract(year from on_day) - extract(year from born)) * 12
                    + extract(month from on_day) - extract(month from born);
begin
    return case when born + make_interval(months => months) > on_day then months - 1 else months end;
end
$$;

-- The age band of the standard breakdowns (domain 3.0) on a day. Nobody can tell it of a child whose identity was erased.
create function records.age_band(erased boolean, ages bytea, on_day date) returns text
    language plpgsql stable parallel safe as
$$
declare
    born date;
begin
    if erased then return 'erased'; end if;
    if ages is null then return 'unknown'; end if;
    born := records.born_on(ages);
    return case
        when born is null or born > on_day then 'unborn'
        when born + interval '1 year' > on_day then '<1'
        when born + interval '5 years' > on_day then '1-4'
        when born + interval '10 years' > on_day then '5-9'
        when born + interval '16 years' > on_day then '10-15'
        when born + interval '18 years' > on_day then '16-17'
        else '18+' end;
end
$$;

-- As before (V9), by the sealed day.
create or replace function records.ended_cp_plan_known(at bigint, days integer, first date, last date)
    returns table (child_id uuid, row_key uuid, ended_on date, event_ids uuid[], way_out text)
    language sql stable as
$$
select p.child_id, p.row_key, p.ended_on, p.event_ids,
       case when p.end_reason = 'died' or c.died_on <= p.ended_on then 'died'
            when p.end_reason = 'transferred' or exists (
                select from records.cin_episode_known(at) e
                where  e.child_id = p.child_id and e.referral = p.referral
                and    e.closure_reason = 'RC5' and e.ended_on = p.ended_on) then 'moved'
            when p.end_reason = 'adult' or records.birthday(c.ages, 18) <= p.ended_on then 'adult'
            when p.end_reason = 'looked-after' or exists (
                select from records.care_period_known(at) i
                where  i.child_id = p.child_id
                and    i.started_on <= p.ended_on + days
                and    (i.ended_on is null or i.ended_on > p.ended_on)) then 'care' end
from   records.cp_plan_known(at) p
left   join records.child_known(at) c using (child_id)
where  p.ended_on between first and last and not p.held_for_other_authority
$$;

-- As before (V3), by the sealed day.
create or replace function records.left_sight_known(at bigint)
    returns table (child_id uuid, left_on date, event_ids uuid[])
    language sql stable as
$$
select child_id, died_on, event_ids from records.child_known(at) where died_on is not null
union all
select child_id, records.birthday(ages, 18), event_ids from records.child_known(at) where records.birthday(ages, 18) is not null
union all
select child_id, ended_on, event_ids from records.cin_episode_known(at) where closure_reason = 'RC5' and ended_on is not null
union all
select child_id, ended_on, event_ids from records.early_help_known(at) where closure_reason = 'moved' and ended_on is not null
union all
select child_id, ended_on, event_ids from records.cp_plan_known(at) where end_reason = 'transferred' and ended_on is not null
union all
select child_id, ended_on, event_ids from records.care_period_known(at) where exit_reason = 'E3' and ended_on is not null
$$;
