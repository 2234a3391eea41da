package org.goldenthread.query.figures.delay;

import java.util.List;

/**
 * How a figure is delayed.
 *
 * @param arrival how late the facts behind its cases are recorded, by agency, all first
 * @param growth how much of past figures was known so many days after their end
 * @param expected what the figure asked for is expected to come to
 */
public record Delay(List<Arrival> arrival, List<Growth> growth, Forecast expected) {}
