-- code: RE-01
-- title: Repeat care entry, within 12 months of leaving
-- definition: Entry view: share of the care entries in the period whose child had left a previous period of care
--   no more than 12 months before. Exit view: share of the exits to home (E4A, E4B, E13, E41) in the
--   period, at least 12 months old when this was known, after which the child re-entered care within
--   12 months. A change of legal status or placement is no entry, short breaks are no period, no link
--   leads through an adoption; periods on remand or in police protection alone are flagged and can be
--   left out. Within 12 months is up to and including the same day 12 months on, clipped to the month's
--   end: after 29 February it is 28 February. Publish both views side by side.
-- numerator: entries after leaving care before; in the exit view, exits followed by a re-entry
-- denominator: care entries in the period; in the exit view, exits to home in the period
-- unit: percent
-- measure: percentage
-- decimals: 0
-- polarity: low
-- kind: period
-- options: view entry exit, remand included excluded
-- breakdowns: legalStatus, previousExit, unaccompanied, remandOnly, of the child
-- looks back: 12 months of care in view entry
-- source: Goldacre 2022; Mc Grath-Lone
-- outcome: children who go home stay home
-- version: 1
select j.child_id, r.role,
       records.together(case when j.repeats then j.event_ids || j.other_events else j.event_ids end) as event_ids,
       j.legal_status                                       as by_legal_status,
       case when :view = 'exit' or j.repeats then j.previous_exit end as by_previous_exit,
       j.unaccompanied                                      as by_unaccompanied,
       j.remand_only                                        as by_remand_only,
       j.counted_on                                         as on_day
from   records.reentry_known(:known, interval '12 months', :known_on, :view, :remand, :from, :to) j
cross  join (values ('numerator'), ('denominator')) as r (role)
where  r.role = 'denominator' or j.repeats
