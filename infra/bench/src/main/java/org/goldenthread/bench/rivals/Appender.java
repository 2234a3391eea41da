package org.goldenthread.bench.rivals;

/** What lets one small event into a store. */
interface Appender extends AutoCloseable {

    /**
     * Returns when it is durable; throws when the stream had moved.
     *
     * @param sequence how many events the stream has, as the caller believes
     */
    void append(String stream, long sequence);

    /** How many events stand there. */
    long standing();

    @Override
    void close();
}
