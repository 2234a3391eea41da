package org.goldenthread.platform.problems;

import java.util.List;
import org.goldenthread.pathway.ids.EventId;

/**
 * A rule that says no.
 *
 * @param rule its official number
 * @param sentence what would be wrong and what would make it right, in words a social worker
 *     understands
 * @param facts the recorded events that block
 */
public record Conflict(String rule, String sentence, List<EventId> facts) {}
