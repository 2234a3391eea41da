-- What a return was found to say of a child, for the lists of those who hold the child's case: not of a return that was
-- only looked at or taken back, nor of one after which another of the same kind and authority spoke of the child.
create or replace view imports.open_finding as
with standing as (
    select job.* from imports.job
    where  job.state = 'completed' and not job.dry_run and job.takes_back is null
    and    not exists (select from imports.job undone where undone.takes_back = job.id and undone.state <> 'failed')
)
select finding.child, job.id as import, finding.number, finding.rule, finding.sentence, finding.recorded, job.finished_at
from   imports.finding
join   standing job on job.number = finding.job
where  finding.child is not null
and    not exists (
           select from standing newer
           where  newer.number > job.number and newer.kind = job.kind and newer.authority = job.authority
           and   (exists (select from imports.named where named.job = newer.number and named.child = finding.child)
                  or exists (select from imports.finding again
                             where  again.job = newer.number and again.child = finding.child)));

comment on view imports.open_finding is
    'it names no person and repeats no content; whether the record was mended since, whoever reads it can tell';

grant select on imports.open_finding to golden_query;
