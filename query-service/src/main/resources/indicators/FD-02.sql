-- code: FD-02
-- title: Referrals
-- definition: Referrals to children's social care received in the period, each counted, those that ended without
--   further action included.
-- numerator: referrals received in the period
-- denominator: population aged 0-17, for the rate
-- unit: referrals
-- measure: count and rate
-- decimals: 1
-- polarity: neutral
-- kind: period
-- breakdowns: source, need, decision, locality, sex, ethnicity, age
-- source: LAIT; EES
-- outcome: children who need help are found
-- version: 1
select e.child_id,
       'numerator'                                          as role,
       e.event_ids,
       e.source                                             as by_source,
       e.need                                               as by_need,
       case when e.accepted then 'accepted'
            when e.nfa then 'no-further-action'
            else 'open' end                                 as by_decision,
       c.locality                                           as by_locality,
       c.sex                                                as by_sex,
       c.ethnicity                                          as by_ethnicity,
       records.age_band(c.erased, c.ages, e.started_on) as by_age
from   records.cin_episode_known(:known) e
left   join records.child_known(:known) c using (child_id)
where  e.started_on between :from and :to
