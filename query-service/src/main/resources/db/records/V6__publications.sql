-- What happened to publications of figures: a row for each event, never changed afterwards.
create table records.publication (
    position    bigint primary key,
    publication uuid   not null,
    event_id    uuid   not null,
    type        text   not null,
    content     jsonb  not null
);
comment on table records.publication is
    'Drafts, reviews and published figures. The content is what the event says, word for word.';
create index on records.publication (publication, position);
create index on records.publication (type, position);
