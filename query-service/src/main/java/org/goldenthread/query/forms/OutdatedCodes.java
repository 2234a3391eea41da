package org.goldenthread.query.forms;

import java.util.Map;
import java.util.Set;

/** The codes that are not in use on a day, by their code sets. */
record OutdatedCodes(Map<String, Set<String>> bySet) {

    boolean has(String set, String code) {
        return bySet.getOrDefault(set, Set.of()).contains(code);
    }
}
