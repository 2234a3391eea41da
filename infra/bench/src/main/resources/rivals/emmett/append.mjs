// Appends one small event at a time, by so many at once, for so many seconds; says what was appended and how long each took.
import { getPostgreSQLEventStore } from '@event-driven-io/emmett-postgresql';
import pg from 'pg';

const asked = JSON.parse(process.argv[2]);
const pool = new pg.Pool({ connectionString: asked.address, max: asked.appenders });
const store = getPostgreSQLEventStore(asked.address, {
  connectionOptions: { pool },
  schema: { autoMigration: asked.migrate ? 'CreateOrUpdate' : 'None' },
});
if (asked.migrate) {
  await store.schema.migrate();
}
const event = { type: asked.type, data: asked.data, metadata: asked.metadata };

async function append(until, nanos) {
  let stream;
  let version = 'STREAM_DOES_NOT_EXIST';
  do {
    if (asked.newStreams || stream === undefined) {
      stream = `child-${crypto.randomUUID()}`;
      version = 'STREAM_DOES_NOT_EXIST';
    }
    const begun = process.hrtime.bigint();
    const appended = await store.appendToStream(stream, [event], { expectedStreamVersion: version });
    nanos.push(Number(process.hrtime.bigint() - begun));
    version = appended.nextExpectedStreamVersion;
  } while (Date.now() < until);
}

async function all(millis) {
  const nanos = [];
  const begun = Date.now();
  await Promise.all(Array.from({ length: asked.appenders }, () => append(begun + millis, nanos)));
  return { millis: Date.now() - begun, nanos };
}

const warm = await all(asked.warmUpMillis);
const measured = await all(asked.millis);
const said = JSON.stringify({ before: warm.nanos.length, ...measured });
await store.close();
// Leaves when all of it was taken: a pipe takes no more than a part at one time.
process.stdout.write(said + '\n', () => process.exit(0));
