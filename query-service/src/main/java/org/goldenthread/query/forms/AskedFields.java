package org.goldenthread.query.forms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.platform.problems.Fault;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.platform.requests.SentParameters;

/**
 * The fields that a form has by the schema of what it records.
 *
 * @param once those that are sent once
 * @param often those of which several can be chosen
 */
record AskedFields(Set<String> once, Set<String> often) {

    /** Those of these questions, with what every form carries. */
    static AskedFields of(List<FormQuestion> questions) {
        Set<String> once = new HashSet<>(TypedAnswers.CARRIED);
        Set<String> often = new HashSet<>();
        questions.forEach(question -> {
            switch (question.kind()) {
                case CHECKBOXES -> often.add(question.name());
                case DATE ->
                        Stream.of("-day", "-month", "-year")
                                .map(part -> question.name() + part)
                                .forEach(once::add);
                case MARKS -> question.options().stream().map(question::partOf).forEach(once::add);
                case RADIOS, SELECT, YES_NO, TEXT, LONG_TEXT, NUMBER, CHILD ->
                        once.add(question.name());
            }
        });
        return new AskedFields(once, often);
    }

    /** Those that are called so. */
    static AskedFields named(String... names) {
        Set<String> once = new HashSet<>(TypedAnswers.CARRIED);
        once.addAll(Set.of(names));
        return new AskedFields(once, Set.of());
    }

    /** Refuses answers to what nobody asked, and two answers where one is wanted. */
    TypedAnswers only(TypedAnswers typed) {
        List<Fault> faults = new ArrayList<>();
        typed.values()
                .forEach((name, values) -> {
                    if (!once.contains(name) && !often.contains(name)) {
                        faults.add(SentParameters.unknown(name));
                    } else if (values.size() > 1 && !often.contains(name)) {
                        faults.add(SentParameters.repeated(name));
                    }
                });
        if (!faults.isEmpty()) {
            throw new ProblemException(Problem.malformed(faults));
        }
        return typed;
    }
}
