package org.goldenthread.bench.authority;

import org.goldenthread.bench.stories.Journey;

/**
 * How many families of a year take a journey.
 *
 * @param yearsBefore since when they have done so before the years that are told: what goes on at
 *     their beginning began then
 */
public record Rate(Journey journey, double families, double yearsBefore) {

    /** The same in an authority of another size. */
    Rate times(double scale) {
        return new Rate(journey, families * scale, yearsBefore);
    }
}
