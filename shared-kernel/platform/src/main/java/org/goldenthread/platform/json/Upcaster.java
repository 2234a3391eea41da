package org.goldenthread.platform.json;

import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads one revision of a stored form as the next one.
 *
 * @param word what is stored: the word of an event, or of a sort of personal content
 * @param from the revision that it reads
 * @param step turns the JSON of that revision into the JSON of the next; it may change what it is
 *     given
 */
public record Upcaster(String word, int from, UnaryOperator<ObjectNode> step) {}
