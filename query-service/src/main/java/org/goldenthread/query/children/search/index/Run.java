package org.goldenthread.query.children.search.index;

import java.util.ArrayList;
import java.util.List;

/**
 * Neighbouring words of a name, joined: whether they were written as one makes no difference.
 *
 * @param from the place of the first word
 * @param to the place after the last
 */
record Run(int from, int to, String joined) {

    /** More words are joined only when they are all there are. */
    private static final int MOST = 4;

    /** Every run of these words. */
    static List<Run> of(List<String> words) {
        List<Run> runs = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= words.size(); to++) {
                if (to - from <= MOST || to - from == words.size()) {
                    runs.add(new Run(from, to, String.join("", words.subList(from, to))));
                }
            }
        }
        return runs;
    }

    /** From each word to the last: whatever a name may be found to begin with. */
    static List<Run> tails(List<String> words) {
        List<Run> runs = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            runs.add(
                    new Run(
                            from,
                            words.size(),
                            String.join("", words.subList(from, words.size()))));
        }
        return runs;
    }

    @Override
    public String toString() {
        return "a run of words";
    }
}
