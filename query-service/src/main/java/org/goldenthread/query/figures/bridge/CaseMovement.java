package org.goldenthread.query.figures.bridge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.query.figures.indicators.Case;

/**
 * A case that counts on one side and not on the other.
 *
 * @param theCase as it is known on the side where it counts
 * @param change 1 when it came, -1 when it went
 */
record CaseMovement(Case theCase, int change) {

    /**
     * What makes a case the same case on both sides: its role, and the event that first recorded
     * it. Whose it is known to be may change, and so may everything else about it.
     */
    record Key(String role, UUID firstEvent) {

        static Key of(Case one) {
            return new Key(one.role(), one.eventIds().getFirst());
        }
    }

    Key key() {
        return Key.of(theCase);
    }

    /**
     * The difference of two lists of cases: laid over the first it gives exactly the second. A case
     * may count more than once in either.
     */
    static List<CaseMovement> between(List<Case> before, List<Case> after) {
        Map<Key, List<Case>> went = byKey(before);
        List<CaseMovement> moved = new ArrayList<>();
        List<CaseMovement> came = new ArrayList<>();
        for (Case one : after) {
            List<Case> same = went.get(Key.of(one));
            if (same == null || same.isEmpty()) {
                came.add(new CaseMovement(one, 1));
            } else {
                same.removeLast();
            }
        }
        went.values().forEach(cases -> cases.forEach(one -> moved.add(new CaseMovement(one, -1))));
        moved.addAll(came);
        return moved;
    }

    /** How many cases of each key there are. */
    static Map<Key, Long> counts(List<Case> cases) {
        Map<Key, Long> counts = new HashMap<>();
        cases.forEach(one -> counts.merge(Key.of(one), 1L, Long::sum));
        return counts;
    }

    private static Map<Key, List<Case>> byKey(List<Case> cases) {
        Map<Key, List<Case>> byKey = new LinkedHashMap<>();
        cases.forEach(one -> byKey.computeIfAbsent(Key.of(one), _ -> new ArrayList<>()).add(one));
        return byKey;
    }
}
