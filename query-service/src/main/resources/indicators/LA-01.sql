-- code: LA-01
-- title: Children looked after
-- definition: Children in a period of care at the day, each counted once. Short breaks (V3, V4) are left out;
--   unaccompanied asylum seekers are in and shown apart. The eighteenth birthday ends care even where
--   no exit is recorded, but for a stay under section 20 in a community home. A period whose start is not
--   known (its first row is not RNE S, or it goes on from short breaks without one) counts from its first day.
-- numerator: distinct children in a period of care open at the day
-- denominator: population aged 0-17, for the rate
-- unit: children
-- measure: count and rate
-- decimals: 0
-- polarity: neutral
-- kind: snapshot
-- breakdowns: legalStatus, placement, need, unaccompanied, of the child
-- source: LAIT 124 and 332; Medway plan, "number of looked after children"
-- outcome: children are safe and looked after well
-- version: 1
select distinct on (p.child_id)
       p.child_id,
       'numerator'                                          as role,
       records.together(p.event_ids || coalesce(e.event_ids, '{}')) as event_ids,
       e.legal_status                                       as by_legal_status,
       e.placement                                          as by_placement,
       e.need                                               as by_need,
       exists (select from records.uasc_known(:known) u where u.child_id = p.child_id and u.valid @> :as_at) as by_unaccompanied,
       :as_at                                               as on_day
from   records.care_period_known(:known) p
left   join records.care_episode_known(:known) e
       on e.child_id = p.child_id and e.care_period = p.row_key and e.valid @> :as_at
where  p.valid @> :as_at
order  by p.child_id, p.started_on desc, p.row_key, e.started_on desc, e.row_key
