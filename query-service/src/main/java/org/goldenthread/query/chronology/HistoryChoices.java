package org.goldenthread.query.chronology;

import java.util.List;

/** What the events of a history can be filtered by. */
public record HistoryChoices(List<String> types, List<String> agencies, List<String> people) {}
