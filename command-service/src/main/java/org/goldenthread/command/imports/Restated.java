package org.goldenthread.command.imports;

import java.util.List;
import org.goldenthread.pathway.facts.PathwayEvent;

/**
 * What follows when a return is compared with one child's timeline.
 *
 * @param events what to record: new facts, amendments and voids; none when all was known
 * @param alreadyKnown how many stated facts were in force in the same words
 * @param refused how many rows could not be recorded
 */
public record Restated(
        List<PathwayEvent> events, long alreadyKnown, long refused, List<ImportFinding> findings) {}
