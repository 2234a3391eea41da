-- code: CN-03
-- title: Children in need
-- definition: Child in need episodes open at the day: referred, accepted and not closed; an episode whose
--   assessment found no need (closed RC8 or RC9) does not count. Children on protection plans, looked
--   after, unborn and over 18 are included. Durations run from the referral: 3, 6 and 12 months last up
--   to and including the same day of the month (clipped to the month's end), 2 years begin on it.
-- numerator: child in need episodes open at the day, not NFA, not RC8 or RC9
-- denominator: population aged 0-17, for the rate
-- unit: children
-- measure: count and rate
-- decimals: 1
-- polarity: neutral
-- kind: snapshot
-- breakdowns: need, duration, of the child
-- source: EES; CIN census
-- outcome: children in need are helped
-- version: 1
select e.child_id,
       'numerator'                                          as role,
       e.event_ids,
       e.need                                               as by_need,
       case when e.started_on + interval '3 months' >= :as_at then '3 months or less'
            when e.started_on + interval '6 months' >= :as_at then '3 to 6 months'
            when e.started_on + interval '1 year' >= :as_at then '6 to 12 months'
            when e.started_on + interval '2 years' > :as_at then '1 to 2 years'
            else '2 years or more' end                      as by_duration,
       :as_at                                               as on_day
from   records.cin_episode_known(:known) e
where  e.valid @> :as_at
and    e.accepted
and    coalesce(e.closure_reason, '') not in ('RC8', 'RC9')
