package org.goldenthread.command.imports.cincensus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.goldenthread.command.imports.UnreadableReturn;

/**
 * What a look through the whole file shows before anything of it is taken in.
 *
 * @param elements how many elements each child has, by its id
 */
record FileSurvey(CensusHeading heading, Map<String, Integer> elements) {

    private static final String HEADER = "Header";
    private static final String CHILD = "Child";

    /**
     * Reads the file to its end, so that a broken one, or one of another return, is refused before
     * anything is done.
     */
    static FileSurvey of(CensusFile file) throws IOException {
        List<Element> headers = new ArrayList<>();
        Map<String, Integer> elements = new HashMap<>();
        AtomicLong children = new AtomicLong();
        file.each(
                Set.of(HEADER, CHILD),
                element -> {
                    if (element.name().equals(HEADER)) {
                        headers.add(element);
                        return;
                    }
                    children.incrementAndGet();
                    String id = CensusChild.idOf(element);
                    if (!id.isEmpty()) {
                        elements.merge(id, 1, Integer::sum);
                    }
                });
        CensusHeading heading =
                new CensusHeading(
                        headers.isEmpty()
                                ? new Element(HEADER, 0, "", List.of())
                                : headers.getFirst());
        heading.check();
        if (children.get() == 0) {
            throw new UnreadableReturn("The file holds no child of a children in need census.");
        }
        return new FileSurvey(heading, elements);
    }

    /** How many children can be told apart. */
    long children() {
        return elements.size();
    }
}
