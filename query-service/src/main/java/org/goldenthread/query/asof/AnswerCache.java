package org.goldenthread.query.asof;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Answers that were given once and stay: an answer as of a position never changes, so whoever asks
 * the same again gets it without the work. The least asked ones are forgotten.
 *
 * @param <A> what is answered
 */
public final class AnswerCache<A> {

    private final Map<Object, A> answers;

    /** Keeps so many answers. */
    public AnswerCache(int most) {
        this.answers =
                Collections.synchronizedMap(
                        new LinkedHashMap<>(16, 0.75f, true) {
                            @Override
                            protected boolean removeEldestEntry(Map.Entry<Object, A> eldest) {
                                return size() > most;
                            }
                        });
    }

    /** The answer to this question, which says everything that it depends on. */
    public A answer(Object question, Supplier<A> work) {
        A known = answers.get(question);
        if (known != null) {
            return known;
        }
        A answer = work.get();
        answers.put(question, answer);
        return answer;
    }
}
