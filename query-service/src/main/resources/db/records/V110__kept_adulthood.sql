-- An erasure takes the day of birth away, and keeps the eighteenth birthday where figures need it (ADR 0024): sealed here like
-- every day that follows from a birth (ADR 0020).
alter table records.child add column kept_adulthood bytea;
comment on column records.child.kept_adulthood is
    'The eighteenth birthday that the erasure kept, sealed, or the end of its month; absent where no figure needs it.';

-- The eighteenth birthday: by the day of birth or, where the identity was erased, as the erasure kept it.
create function records.adult_on(ages bytea, kept bytea) returns date
    language sql stable parallel safe
    return coalesce(records.birthday(ages, 18), records.born_or_expected(kept));

-- As before (V70), but an erasure changes nothing.
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
            when p.end_reason = 'adult' or records.adult_on(c.ages, c.kept_adulthood) <= p.ended_on then 'adult'
            when p.end_reason = 'looked-after' or exists (
                select from records.care_period_known(at) i
                where  i.child_id = p.child_id
                and    i.started_on <= p.ended_on + days
                and    (i.ended_on is null or i.ended_on > p.ended_on)) then 'care' end
from   records.cp_plan_known(at) p
left   join records.child_known(at) c using (child_id)
where  p.ended_on between first and last and not p.held_for_other_authority
$$;

-- As before (V70), but an erasure changes nothing.
create or replace function records.left_sight_known(at bigint)
    returns table (child_id uuid, left_on date, event_ids uuid[])
    language sql stable as
$$
select child_id, died_on, event_ids from records.child_known(at) where died_on is not null
union all
select child_id, records.adult_on(ages, kept_adulthood), event_ids from records.child_known(at)
where  records.adult_on(ages, kept_adulthood) is not null
union all
select child_id, ended_on, event_ids from records.cin_episode_known(at) where closure_reason = 'RC5' and ended_on is not null
union all
select child_id, ended_on, event_ids from records.early_help_known(at) where closure_reason = 'moved' and ended_on is not null
union all
select child_id, ended_on, event_ids from records.cp_plan_known(at) where end_reason = 'transferred' and ended_on is not null
union all
select child_id, ended_on, event_ids from records.care_period_known(at) where exit_reason = 'E3' and ended_on is not null
$$;
