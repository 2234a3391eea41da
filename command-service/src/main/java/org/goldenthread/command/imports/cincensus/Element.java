package org.goldenthread.command.imports.cincensus;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One XML element with all that is in it.
 *
 * @param line the line on which its start tag ends
 * @param text its own text without surrounding space
 */
record Element(String name, long line, String text, List<Element> children) {

    /** The elements of this name right below. */
    List<Element> all(String child) {
        return children.stream().filter(each -> each.name.equals(child)).toList();
    }

    /** The first element of this name right below. */
    Optional<Element> first(String child) {
        return children.stream().filter(each -> each.name.equals(child)).findFirst();
    }

    /** This element with other ones right below. */
    Element with(List<Element> others) {
        return new Element(name, line, text, List.copyOf(others));
    }

    /** This element with more right below. */
    Element plus(List<Element> more) {
        return with(Stream.concat(children.stream(), more.stream()).toList());
    }

    /** What it says, wherever it stands. */
    Words words() {
        return new Words(name, text, children.stream().map(Element::words).toList());
    }

    /** What an element says. */
    record Words(String name, String text, List<Words> below) {}

    /** This element and everything below it. */
    Stream<Element> everything() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Element::everything));
    }
}
