package org.goldenthread.query.figures.indicators;

/** How far the days of one figure and of the next lie apart. */
public enum Spacing {
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    private final int months;

    Spacing(int months) {
        this.months = months;
    }

    /** In months. */
    public int months() {
        return months;
    }
}
