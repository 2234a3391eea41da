-- code: FD-04
-- title: Re-referrals within 12 months
-- definition: Share of the referrals in the period that came within 12 months of an earlier referral of the same
--   child, from referral date to referral date, up to and including the same day a year on (after one of
--   29 February: 28 February); earlier referrals that ended without further action
--   count. It needs 12 months of history before the period; a child with a new id after adoption is
--   not linked.
-- numerator: referrals with an earlier referral of the child in the 12 months before
-- denominator: referrals received in the period
-- unit: percent
-- measure: percentage
-- decimals: 1
-- polarity: low
-- kind: period
-- breakdowns: class, source, need, of the child
-- looks back: 12 months of referrals
-- source: LAIT; EES
-- outcome: help lasts
-- version: 1
with referral as (
    select e.*, b.event_ids as earlier
    from   records.cin_episode_known(:known) e
    left   join lateral (
        select p.event_ids from records.cin_episode_known(:known) p
        where  p.child_id = e.child_id
        and    p.started_on < e.started_on
        and    p.started_on + interval '12 months' >= e.started_on
        order  by p.started_on desc, p.row_key limit 1) b on true
    where  e.started_on between :from and :to
)
select e.child_id, r.role,
       records.together(e.event_ids || coalesce(e.earlier, '{}')) as event_ids,
       case when e.earlier is not null then 're-referral'
            when e.nfa then 'first, no further action'
            else 'first, leads on' end                      as by_class,
       e.source                                             as by_source,
       e.need                                               as by_need,
       e.started_on                                         as on_day
from   referral e
cross  join (values ('numerator'), ('denominator')) as r (role)
where  r.role = 'denominator' or e.earlier is not null
