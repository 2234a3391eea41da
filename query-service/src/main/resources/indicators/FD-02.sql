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
-- breakdowns: source, need, decision, of the child
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
       e.started_on                                         as on_day
from   records.cin_episode_known(:known) e
where  e.started_on between :from and :to
