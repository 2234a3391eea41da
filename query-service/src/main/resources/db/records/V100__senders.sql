-- Who told a fact of another in a backfill; nothing where the recorder sent it themselves.
alter table records.entry add column sent_by text;
