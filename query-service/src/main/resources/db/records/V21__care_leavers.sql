-- Stages of being a care leaver (domain 1.1, 1.7). Their days follow from birthdays too, and may lie in the future.
create table records.care_leaver (
    like records.template including all,
    eligibility text not null,
    closure     text
);
call records.keep('care_leaver');
comment on column records.care_leaver.closure is 'Why the stage ended; absent where another stage follows.';
