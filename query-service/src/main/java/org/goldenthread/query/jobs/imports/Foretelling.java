package org.goldenthread.query.jobs.imports;

import java.util.List;

/**
 * What a return that is only looked at would do to the figures.
 *
 * @param moves those that would move
 * @param still those that would stay as they are
 * @param untold those of which nothing can be told beforehand
 */
public record Foretelling(List<FigureMove> moves, List<String> still, List<String> untold) {}
