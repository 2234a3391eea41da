-- Which forms of events there are is asked again and again; few forms, many events.
create index event_entry_form on journal.event_entry (payload_type, payload_revision);
