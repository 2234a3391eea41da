package org.goldenthread.query.children.chronology;

import java.util.List;

/**
 * What the events of a history can be filtered by.
 *
 * @param people empty where there are too many to choose from
 */
public record HistoryChoices(
        List<String> types, List<String> agencies, List<String> roles, List<String> people) {}
