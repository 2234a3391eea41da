-- code: RE-02
-- title: Repeat care entry, within 24 months of leaving
-- definition: Entry view: share of the care entries in the period whose child had left a previous period of care
--   no more than 24 months before. Exit view: share of the exits to home (E4A, E4B, E13, E41) in the
--   period, at least 24 months old when this was known, after which the child re-entered care within
--   24 months. A change of legal status or placement is no entry, short breaks are no period, no link
--   leads through an adoption; periods on remand or in police protection alone are flagged and can be
--   left out. Publish both views side by side.
-- numerator: entries after leaving care before; in the exit view, exits followed by a re-entry
-- denominator: care entries in the period; in the exit view, exits to home in the period
-- unit: percent
-- measure: percentage
-- decimals: 0
-- polarity: low
-- kind: period
-- options: view entry exit, remand included excluded
-- breakdowns: legalStatus, previousExit, unaccompanied, remandOnly, locality, sex, ethnicity, age
-- source: Goldacre 2022; Mc Grath-Lone
-- outcome: children who go home stay home
-- version: 1
with entry as (
    select * from records.care_entry_known(:known) e
    where  :remand = 'included' or not e.remand_only
),
entry_view as (
    select e.child_id, e.entered_on as counted_on, e.event_ids, e.entry_legal_status, e.left_because, e.unaccompanied,
           e.remand_only, e.left_events as other_events,
           e.left_before is not null and e.entered_on <= e.left_before + interval '24 months'
           and (:remand = 'included' or not e.left_remand_only) as repeats
    from   entry e
    where  :view = 'entry' and e.entered_on between :from and :to
),
exit_view as (
    select p.child_id, p.ended_on, p.event_ids, p.entry_legal_status, p.exit_reason,
           exists (select from records.uasc_known(:known) u where u.child_id = p.child_id and u.valid @> p.started_on),
           p.remand_only, n.event_ids, n.event_ids is not null
    from   records.care_period_known(:known) p
    left   join lateral (
        select n.event_ids from entry n
        where  n.child_id = p.child_id and n.entered_on > p.ended_on and n.entered_on <= p.ended_on + interval '24 months'
        order  by n.entered_on limit 1) n on true
    where  :view = 'exit' and p.ended_on between :from and :to
    and    p.exit_reason in ('E4A', 'E4B', 'E13', 'E41')
    and    (:remand = 'included' or not p.remand_only) and p.ended_on + interval '24 months' <= :known_on
),
judged as (select * from entry_view union all select * from exit_view)
select j.child_id, r.role,
       records.together(case when j.repeats then j.event_ids || j.other_events else j.event_ids end) as event_ids,
       j.entry_legal_status                                 as by_legal_status,
       case when :view = 'exit' or j.repeats then j.left_because end as by_previous_exit,
       j.unaccompanied                                      as by_unaccompanied,
       j.remand_only                                        as by_remand_only,
       c.locality                                           as by_locality,
       c.sex                                                as by_sex,
       c.ethnicity                                          as by_ethnicity,
       records.age_band(c.born_on, c.expected_on, j.counted_on) as by_age
from   judged j
left   join records.child_known(:known) c using (child_id)
cross  join (values ('numerator'), ('denominator')) as r (role)
where  r.role = 'denominator' or j.repeats
