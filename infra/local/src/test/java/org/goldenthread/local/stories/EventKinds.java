package org.goldenthread.local.stories;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.goldenthread.pathway.facts.EventNames;

/** Kinds of stored event, each a word and the revision in which it is written. */
final class EventKinds {

    private static final String STORED =
            "select distinct payload_type || ' ' || payload_revision from journal.event_entry";

    private EventKinds() {}

    /** All that this release writes. */
    static List<String> ofToday() {
        return EventNames.all().stream()
                .map(event -> EventNames.nameOf(event) + " " + EventNames.revisionOf(event))
                .toList();
    }

    /** Those of which there is an event in the journal of this product. */
    static List<String> in(Product product) {
        return product.database().sql(STORED).query((row, _) -> row.getString(1)).list();
    }

    /** Those of which there is an event in the journal of a kept folder. */
    static SortedSet<String> in(KeptForm form) throws IOException {
        SortedSet<String> kinds = new TreeSet<>();
        try (BufferedReader rows = form.rows()) {
            String table = rows.readLine();
            while (!table.startsWith("journal.event_entry ")) {
                table = rows.readLine();
            }
            List<String> columns =
                    List.of(
                            table.substring(table.indexOf('(') + 1, table.length() - 1)
                                    .split(", "));
            int word = columns.indexOf("payload_type");
            int revision = columns.indexOf("payload_revision");
            for (String row = rows.readLine(); !"\\.".equals(row); row = rows.readLine()) {
                String[] values = row.split("\t");
                kinds.add(values[word] + " " + values[revision]);
            }
        }
        return kinds;
    }
}
