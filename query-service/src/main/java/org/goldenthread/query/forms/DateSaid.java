package org.goldenthread.query.forms;

/**
 * What is wrong with a date as it was just typed.
 *
 * @param id of the question in the page
 * @param fault empty when nothing is
 */
public record DateSaid(String id, String fault) {}
