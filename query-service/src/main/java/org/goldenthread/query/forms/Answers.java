package org.goldenthread.query.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.platform.Json;
import org.goldenthread.platform.problems.Fault;
import org.goldenthread.query.web.InWords;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a form says.
 *
 * @param body the fields that were answered, as an act or a fact wants them
 * @param faults what has to be answered, or answered otherwise; by the name of the question
 * @param inWords question and answer, for somebody to check
 */
record Answers(ObjectNode body, List<Fault> faults, Map<String, String> inWords) {

    /** Reads the answers; nothing after {@code today} unless it may lie ahead. */
    static Answers read(List<FormQuestion> questions, TypedAnswers typed, LocalDate today) {
        Answers answers =
                new Answers(
                        Json.PLAIN.createObjectNode(), new ArrayList<>(), new LinkedHashMap<>());
        Set<String> begun =
                questions.stream()
                        .filter(question -> isAnswered(question, typed))
                        .map(FormQuestion::group)
                        .collect(Collectors.toSet());
        for (FormQuestion question : questions) {
            boolean needed =
                    question.required()
                            && (question.group().isEmpty() || begun.contains(question.group()));
            answers.add(question, typed, needed, today);
        }
        return answers;
    }

    private static boolean isAnswered(FormQuestion question, TypedAnswers typed) {
        return switch (question.kind()) {
            case DATE -> !DateTyped.of(typed, question.name()).empty();
            case MARKS ->
                    question.options().stream()
                            .anyMatch(option -> !typed.text(question.partOf(option)).isBlank());
            case RADIOS, SELECT, CHECKBOXES, YES_NO, TEXT, LONG_TEXT, NUMBER, CHILD ->
                    !typed.all(question.name()).isEmpty();
        };
    }

    private void add(FormQuestion question, TypedAnswers typed, boolean needed, LocalDate today) {
        boolean list =
                question.kind() == FormQuestion.Kind.CHECKBOXES
                        || question.kind() == FormQuestion.Kind.MARKS;
        if (!isAnswered(question, typed)) {
            if (needed && list) {
                place(question.name()).putArray(last(question.name()));
            } else if (needed) {
                faults.add(new Fault(question.name(), "Answer “" + question.ask() + "”."));
            }
            return;
        }
        switch (question.kind()) {
            case DATE -> addDate(question, DateTyped.of(typed, question.name()), today);
            case YES_NO -> {
                String text = typed.text(question.name());
                place(question.name()).put(last(question.name()), text.equals("true"));
                inWords.put(question.ask(), question.labelOf(text));
            }
            case NUMBER -> addNumber(question, typed.text(question.name()).strip());
            case CHECKBOXES -> {
                ArrayNode chosen = place(question.name()).putArray(last(question.name()));
                typed.all(question.name()).forEach(chosen::add);
                inWords.put(
                        question.ask(),
                        typed.all(question.name()).stream()
                                .map(question::labelOf)
                                .collect(Collectors.joining("; ")));
            }
            case MARKS -> addMarks(question, typed);
            case RADIOS, SELECT, TEXT, LONG_TEXT, CHILD -> {
                String text = typed.text(question.name()).strip();
                place(question.name()).put(last(question.name()), text);
                inWords.put(question.ask(), question.labelOf(text));
            }
        }
    }

    private void addDate(FormQuestion question, DateTyped date, LocalDate today) {
        date.fault(question.ask(), Wordings.mayLieAhead(question.field()), today)
                .ifPresent(fault -> faults.add(new Fault(question.name(), fault)));
        date.day()
                .ifPresent(day -> {
                    place(question.name()).put(last(question.name()), day.toString());
                    inWords.put(question.ask(), InWords.day(day));
                });
    }

    private void addNumber(FormQuestion question, String text) {
        if (text.matches("[0-9]{1,7}")) {
            place(question.name()).put(last(question.name()), Integer.parseInt(text));
            inWords.put(question.ask(), text);
        } else {
            faults.add(
                    new Fault(
                            question.name(),
                            "“" + question.ask() + "” must be a whole number, such as 2."));
        }
    }

    private void addMarks(FormQuestion question, TypedAnswers typed) {
        ArrayNode pairs = place(question.name()).putArray(last(question.name()));
        List<String> words = new ArrayList<>();
        question.marks()
                .ifPresent(marks ->
                        question.options().stream()
                                .filter(option -> !typed.text(question.partOf(option)).isBlank())
                                .forEach(option -> {
                                    String mark = typed.text(question.partOf(option));
                                    pairs.addObject()
                                            .put(marks.option(), option.word())
                                            .put(marks.mark(), mark);
                                    words.add(
                                            option.label()
                                                    + ": "
                                                    + marks.options().stream()
                                                            .filter(each ->
                                                                    each.word().equals(mark))
                                                            .map(FormQuestion.Option::label)
                                                            .findFirst()
                                                            .orElse(mark));
                                }));
        inWords.put(question.ask(), String.join("; ", words));
    }

    /** The object that holds this field. */
    private ObjectNode place(String name) {
        ObjectNode at = body;
        String[] parts = name.split("\\.");
        for (int i = 0; i < parts.length - 1; i++) {
            at = at.withObjectProperty(parts[i]);
        }
        return at;
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** A fact as it should be: what was not asked of it stays as it is. */
    static ObjectNode again(ObjectNode content, List<FormQuestion> questions, ObjectNode answered) {
        ObjectNode fact = content.deepCopy();
        questions.forEach(question -> fact.remove(question.name().split("\\.", 2)[0]));
        fact.setAll(answered);
        return fact;
    }

    /** The first day that was answered: the one that the act is about. */
    static Optional<LocalDate> dayOf(List<FormQuestion> questions, TypedAnswers typed) {
        return questions.stream()
                .filter(question ->
                        question.kind() == FormQuestion.Kind.DATE && question.required())
                .findFirst()
                .flatMap(question -> DateTyped.of(typed, question.name()).day());
    }
}
