package org.goldenthread.query.records.rebuild;

/**
 * A table beside its rebuilt self, both as of one position.
 *
 * @param table with its schema
 * @param equal whether both hold the same rows
 */
public record Comparison(
        String table,
        long liveRows,
        String liveDigest,
        long rebuiltRows,
        String rebuiltDigest,
        boolean equal) {

    Comparison(String table, Digests.Digest live, Digests.Digest rebuilt) {
        this(
                table,
                live.rows(),
                live.sha256(),
                rebuilt.rows(),
                rebuilt.sha256(),
                live.equals(rebuilt));
    }
}
