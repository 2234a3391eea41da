package org.goldenthread.query.worklists.clocks;

/** A clock as the catalogue shows it: the header of its file. */
public record ClockShown(
        String code,
        String title,
        String definition,
        int limit,
        String unit,
        String from,
        String to,
        String strand,
        String source) {

    static ClockShown of(Clock clock) {
        return new ClockShown(
                clock.code(),
                clock.title(),
                clock.definition(),
                clock.limit(),
                clock.unit().word(),
                clock.from(),
                clock.to(),
                clock.strand(),
                clock.source());
    }
}
