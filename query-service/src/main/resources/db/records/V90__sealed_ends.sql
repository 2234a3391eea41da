-- The birthday that ends a plan or care which nobody recorded an end of is sealed like the day of birth (ADR 0020): from it
-- follows when a child was born, whatever the age. Few rows have one, those with an open end; they are opened when asked for.
create procedure records.keep_with_age(name text) language plpgsql as
$$
begin
    execute format('alter table records.%I drop column ended_by_age, add column ends_by_age bytea', name);
    execute format(
        'comment on column records.%I.ends_by_age is '
        '''The eighteenth birthday, sealed, where nobody recorded an end and it is all that ends it.''', name);
    execute format(
        'create or replace function records.%I(at bigint) returns setof records.%I language sql stable as '
        '$f$ select %s from records.%I r where r.known @> at $f$',
        name || '_known', name,
        (select string_agg(
                    case attname
                        when 'ended_on' then 'coalesce(r.ended_on, records.born_or_expected(r.ends_by_age))'
                        when 'valid' then 'case when r.ends_by_age is null then r.valid else '
                                          'records.days(r.started_on, records.born_or_expected(r.ends_by_age)) end'
                        else format('r.%I', attname) end, ', ' order by attnum)
         from   pg_attribute
         where  attrelid = format('records.%I', name)::regclass and attnum > 0 and not attisdropped),
        name);
end
$$;
call records.keep_with_age('cp_plan');
call records.keep_with_age('care_period');
call records.keep_with_age('care_episode');
call records.keep_with_age('placement');
drop procedure records.keep_with_age;

-- The days of these stages are birthdays too, of everybody who was ever long enough in care.
drop function records.care_leaver_known(bigint);
drop table records.care_leaver;
create table records.care_leaver (
    child_id    uuid      not null,
    row_key     uuid      not null,
    event_ids   uuid[]    not null,
    begins      bytea     not null,
    ends        bytea,
    eligibility text      not null,
    closure     text,
    known       int8range not null
);
create unique index on records.care_leaver (child_id, row_key) where upper_inf(known);
create index on records.care_leaver (child_id);
comment on column records.care_leaver.begins is 'The first day of the stage, sealed.';
comment on column records.care_leaver.ends is 'The first day after the stage, sealed; absent while nothing ends it.';
comment on column records.care_leaver.closure is 'Why the stage ended; absent where another stage follows.';

create view records.care_leaver_days as
select *, records.born_or_expected(begins) as started_on, records.born_or_expected(ends) as ended_on
from   records.care_leaver;
