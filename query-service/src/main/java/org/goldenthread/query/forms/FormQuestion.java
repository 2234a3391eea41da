package org.goldenthread.query.forms;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One question of a form.
 *
 * @param name the field that it fills, dots between an object and its parts
 * @param group the object that the field is a part of; empty for a field of the act itself
 * @param required whether it must be answered where its group is
 * @param codeSet the code set that the options are of; empty where they are of none
 * @param options what can be chosen, if something can
 * @param marks where each option is marked instead of chosen: the marks to choose from
 */
public record FormQuestion(
        String name,
        String group,
        Kind kind,
        String ask,
        String hint,
        boolean required,
        String codeSet,
        List<Option> options,
        Optional<Marks> marks) {

    private static final String ONE_OF_SEVERAL = "^fact[0-9]+\\.";

    /** How it is answered. */
    public enum Kind {
        DATE,
        RADIOS,
        SELECT,
        CHECKBOXES,
        YES_NO,
        TEXT,
        LONG_TEXT,
        NUMBER,
        MARKS,
        /** A child who is looked for on a page of its own. */
        CHILD
    }

    /** Something that can be chosen, by its word and in words. */
    public record Option(String word, String label) {}

    /**
     * The marks that each option can be given.
     *
     * @param option the field that holds the option
     * @param mark the field that holds its mark
     */
    public record Marks(String option, String mark, List<Option> options) {}

    /** The same question about somebody of this name. */
    FormQuestion about(String person) {
        return new FormQuestion(
                name,
                group,
                kind,
                ask.replace("{child}", person),
                hint,
                required,
                codeSet,
                options,
                marks);
    }

    /** The same about one of several facts, which has this name in the form and these words. */
    FormQuestion within(String fact, String words) {
        return new FormQuestion(
                fact + "." + name,
                group.isEmpty() ? "" : fact + "." + group,
                kind,
                words + ": " + ask,
                hint,
                required,
                codeSet,
                options,
                marks);
    }

    /** The same by another name, asked so, which need not be answered. */
    FormQuestion optional(String other, String asked) {
        return new FormQuestion(other, group, kind, asked, hint, false, codeSet, options, marks);
    }

    /** The name of its field in the fact or act that it is asked of. */
    String field() {
        return name.replaceFirst(ONE_OF_SEVERAL, "");
    }

    /** The same without these options. */
    FormQuestion without(Predicate<Option> some) {
        return new FormQuestion(
                name,
                group,
                kind,
                ask,
                hint,
                required,
                codeSet,
                options.stream().filter(some.negate()).toList(),
                marks);
    }

    /** As it stands in the page's ids. */
    public String id() {
        return name.replace('.', '-');
    }

    /** Where a link to the question leads: to the first thing that can be typed or chosen. */
    public String anchor() {
        return switch (kind) {
            case DATE -> id() + "-day";
            case RADIOS, CHECKBOXES, YES_NO -> id() + "-1";
            case MARKS -> options.isEmpty() ? id() : partOf(options.getFirst()).replace('.', '-');
            case SELECT, TEXT, LONG_TEXT, NUMBER, CHILD -> id();
        };
    }

    /** The name of the input that marks this option. */
    public String partOf(Option option) {
        return name + "." + option.word();
    }

    /** The label of this word; the word itself where there is no such option. */
    public String labelOf(String word) {
        return options.stream()
                .filter(option -> option.word().equals(word))
                .map(Option::label)
                .findFirst()
                .orElse(word);
    }
}
