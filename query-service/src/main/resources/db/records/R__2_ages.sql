-- Days of birth are sealed (ADR 0020): 8 bytes that differ for every row and day, and 4 that hold the day (twice the
-- days since 1970, one more when the day is only the expected one) under a pad. A session opens them with the key that the
-- query service gives it when it connects, as setting golden.ages; without it the functions refuse.
create or replace function records.unsealed(ages bytea) returns integer
    language sql stable strict parallel safe
    return ('x' || encode(substr(sha256(decode(current_setting('golden.ages'), 'hex') || substr(ages, 1, 8)), 1, 4), 'hex'))::bit(32)::integer
         # ('x' || encode(substr(ages, 9, 4), 'hex'))::bit(32)::integer;

-- The day of birth, or the expected one.
create or replace function records.born_or_expected(ages bytea) returns date
    language sql stable strict parallel safe
    return date '1970-01-01' + (records.unsealed(ages) >> 1);

-- The day of birth; absent before birth is recorded.
create or replace function records.born_on(ages bytea) returns date
    language plpgsql stable strict parallel safe as
$$
declare
    number integer := records.unsealed(ages);
begin
    return case when number & 1 = 0 then date '1970-01-01' + (number >> 1) end;
end
$$;

-- The day on which a child reaches an age: born on 29 February, on 28 February of common years (domain 2.1).
create or replace function records.birthday(ages bytea, years integer) returns date
    language sql stable strict parallel safe
    return (records.born_on(ages) + make_interval(years => years))::date;

-- The months that a child has lived on a day: each ends on the day of birth of its month, or on the last day of a shorter month.
create or replace function records.months_lived(ages bytea, on_day date) returns integer
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
create or replace function records.age_band(erased boolean, ages bytea, on_day date) returns text
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

-- The eighteenth birthday: by the day of birth or, where the identity was erased, as the erasure kept it.
create or replace function records.adult_on(ages bytea, kept bytea) returns date
    language sql stable parallel safe
    return coalesce(records.birthday(ages, 18), records.born_or_expected(kept));
