// Rebuilds one projection from all that is stored: of each stream how many events it has, and where the last of them stands.
import { postgreSQLRawSQLProjection, rebuildPostgreSQLProjections } from '@event-driven-io/emmett-postgresql';
import { rawSql, sql } from '@event-driven-io/dumbo';

const asked = JSON.parse(process.argv[2]);
const counts = postgreSQLRawSQLProjection({
  name: 'counts',
  canHandle: asked.types,
  init: () => rawSql('create table if not exists emmett_counts (stream text primary key, events bigint not null, last bigint not null)'),
  evolve: ({ metadata }) =>
    sql(
      `insert into emmett_counts values (%L, 1, %s)
       on conflict (stream) do update set events = emmett_counts.events + 1, last = excluded.last`,
      metadata.streamName,
      metadata.globalPosition.toString(),
    ),
});
const begun = Date.now();
const consumer = rebuildPostgreSQLProjections({
  connectionString: asked.address,
  pulling: { batchSize: asked.batch, pullingFrequencyInMs: 1 },
  projections: [counts],
});
await consumer.start();
const said = JSON.stringify({ millis: Date.now() - begun });
await consumer.close();
// Leaves when all of it was taken: a pipe takes no more than a part at one time.
process.stdout.write(said + '\n', () => process.exit(0));
