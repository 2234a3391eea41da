package org.goldenthread.local.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What became of everything that was sent. */
final class Count {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern INSIDES =
            Pattern.compile(
                    "\\bat [a-z]+\\.[\\w.$]+\\(|[a-z]\\w*\\.[\\w.]*Exception\\b|SQLSTATE|PSQL");

    /**
     * Of an event that waits: the class of the failure, which the runbook tells what to do about.
     */
    private static final Pattern CAUSE_OF_A_DEAD_LETTER = Pattern.compile("\"cause\":\"[\\w.$]+\"");

    private final SortedMap<Integer, Integer> byStatus = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();
    private final List<String> insides = new ArrayList<>();
    private final List<String> silent = new ArrayList<>();
    private int events;

    void add(Sent sent, Wire.Heard heard) {
        byStatus.merge(heard.status(), 1, Integer::sum);
        if (heard.status() >= 500 && !isStillAwaited(heard)) {
            failures.add(heard.status() + " " + sent.shown());
        }
        if (heard.status() == 0) {
            silent.add(sent.shown());
        }
        String body = CAUSE_OF_A_DEAD_LETTER.matcher(heard.body()).replaceAll("");
        if (INSIDES.matcher(body).find()) {
            insides.add(sent.shown() + "\n   " + heard.body().lines().findFirst().orElse(""));
        }
        if (sent.isAsked() && heard.status() < 300) {
            events += acknowledged(heard.body());
        }
    }

    /** Whoever asks for a position that is not there yet is told to come again. */
    private static boolean isStillAwaited(Wire.Heard heard) {
        return heard.status() == 503 && heard.body().contains("have not reached that position yet");
    }

    /** The events that this answer says are settled: of one act, or of each of a list. */
    private static int acknowledged(String body) {
        JsonNode answer =
                body.startsWith("{") || body.startsWith("[") ? read(body) : JSON.missingNode();
        return answer.isArray()
                ? answer.valueStream().mapToInt(one -> placed(one.path("answer"))).sum()
                : placed(answer);
    }

    private static int placed(JsonNode answer) {
        return (int)
                answer.path("events").valueStream().filter(event -> event.has("position")).count();
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (tools.jackson.core.JacksonException _) {
            return JSON.missingNode();
        }
    }

    int sent() {
        return byStatus.values().stream().mapToInt(Integer::intValue).sum();
    }

    int refused() {
        return byStatus.tailMap(400).values().stream().mapToInt(Integer::intValue).sum();
    }

    int events() {
        return events;
    }

    List<String> failures() {
        return failures;
    }

    List<String> insides() {
        return insides;
    }

    List<String> silent() {
        return silent;
    }

    @Override
    public String toString() {
        return sent() + " sent, answers by status " + byStatus + ", " + events + " events settled";
    }
}
