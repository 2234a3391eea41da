package org.goldenthread.bench.imports;

import java.time.Duration;

/**
 * What was measured of one import.
 *
 * @param facts how many were recorded
 * @param known how many were known already
 * @param time from its being sent until it was over
 * @param service how much processor time the service used meanwhile
 * @param server and PostgreSQL
 */
public record Taken(
        long children,
        long facts,
        long known,
        long findings,
        Duration time,
        Duration service,
        Duration server) {}
