-- code: CP-06
-- title: Children on a child protection plan
-- definition: Child protection plans in force at the day; plans held for another authority are left out.
--   The eighteenth birthday ends a plan even where no end is recorded.
-- numerator: child protection plans in force at the day, but for those held for another authority
-- denominator: population aged 0-17, for the rate
-- unit: children
-- measure: count and rate
-- decimals: 1
-- polarity: neutral
-- kind: snapshot
-- breakdowns: category, of the child
-- source: LAIT; CIN census; Medway plan, "number of children subject to a child protection plan"
-- outcome: children are protected from harm
-- version: 1
select p.child_id,
       'numerator'                                          as role,
       p.event_ids,
       p.latest_category                                    as by_category,
       :as_at                                               as on_day
from   records.cp_plan_known(:known) p
where  p.valid @> :as_at and not p.held_for_other_authority
