package org.goldenthread.query.forms;

import java.util.List;
import java.util.Map;
import org.goldenthread.query.web.Titled;

/**
 * What is about to be recorded, to be checked by whoever sends it.
 *
 * @param act what is recorded
 * @param answers question and answer
 * @param changes what is answered otherwise than before, where something is corrected
 * @param events what will be recorded, in words
 * @param doubts what the rules ask about it
 * @param late the sentence on when it counts as known, where it happened earlier; else empty
 */
public record LogSummary(
        String act,
        String about,
        String address,
        Map<String, String> answers,
        List<String> changes,
        List<String> events,
        List<String> doubts,
        String late,
        TypedAnswers typed)
        implements Titled {

    @Override
    public String title() {
        return "Check before you send";
    }

    @Override
    public String toString() {
        return act;
    }
}
