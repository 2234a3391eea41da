package org.goldenthread.platform.problems;

import java.util.List;
import org.goldenthread.pathway.ids.EventId;

/**
 * The way out where a correction is refused because of other facts that its asker may correct too:
 * one act corrects all of them, or none.
 *
 * @param act the act's name
 * @param href where it is asked
 * @param facts the events that first recorded the other facts
 */
public record InOneGo(String act, String href, List<EventId> facts) {}
