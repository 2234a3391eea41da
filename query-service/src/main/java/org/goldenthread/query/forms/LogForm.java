package org.goldenthread.query.forms;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.goldenthread.platform.problems.Conflict;
import org.goldenthread.platform.problems.Fault;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.query.web.Titled;

/**
 * A form to fill in.
 *
 * @param title what is recorded
 * @param about whom it is about; empty where that is asked
 * @param address where the form lives; it is checked below it
 * @param back where the link back leads
 * @param notes what is good to know before
 * @param errors what has to be mended
 * @param news what somebody else recorded meanwhile
 * @param together where it can be corrected with what stands in its way
 */
public record LogForm(
        String title,
        String about,
        String address,
        String back,
        List<FormQuestion> questions,
        TypedAnswers typed,
        List<String> notes,
        List<Error> errors,
        List<String> news,
        Optional<Together> together)
        implements Titled {

    /** What a correction depends on, in words, and where both are corrected in one form. */
    public record Together(List<String> facts, String address) {}

    private static final Pattern CORRECTION =
            Pattern.compile("corrections\\[([0-9]{1,2})]\\.command\\.(?:fact\\.)?");

    /** Something to mend, and the question that it is about; none when it is about all of them. */
    public record Error(Optional<FormQuestion> question, String message) {

        /** Where the link to it leads. */
        public String anchor() {
            return question.map(FormQuestion::anchor).orElse("form");
        }
    }

    /** Questions that name the child name this one. */
    public LogForm {
        String child = about.isEmpty() ? "the child" : about;
        questions = questions.stream().map(question -> question.about(child)).toList();
    }

    /** The form before anything was answered. */
    static LogForm of(
            String title,
            String about,
            String address,
            String back,
            List<FormQuestion> questions,
            List<String> notes) {
        return new LogForm(
                title,
                about,
                address,
                back,
                questions,
                TypedAnswers.nothing(),
                notes,
                List.of(),
                List.of(),
                Optional.empty());
    }

    LogForm with(TypedAnswers other) {
        return new LogForm(
                title, about, address, back, questions, other, notes, errors, news, together);
    }

    LogForm noting(String note) {
        return new LogForm(
                title,
                about,
                address,
                back,
                questions,
                typed,
                List.of(note),
                errors,
                news,
                together);
    }

    /** The same, to be corrected with others. */
    LogForm offering(Optional<Together> both) {
        return new LogForm(
                title, about, address, back, questions, typed, notes, errors, news, both);
    }

    LogForm telling(List<String> recorded) {
        return new LogForm(
                title, about, address, back, questions, typed, notes, errors, recorded, together);
    }

    /** The same with what is wrong. */
    LogForm mending(List<Error> wrong) {
        return new LogForm(
                title, about, address, back, questions, typed, notes, wrong, news, together);
    }

    LogForm mendingFaults(List<Fault> faults) {
        return mending(
                faults.stream()
                        .map(fault -> new Error(questionOf(fault.field()), fault.message()))
                        .toList());
    }

    /** The same without codes that are out of use, unless they were chosen: those are shown. */
    LogForm without(OutdatedCodes outdated) {
        return new LogForm(
                title,
                about,
                address,
                back,
                questions.stream()
                        .map(question ->
                                question.without(option ->
                                        outdated.has(question.codeSet(), option.word())
                                                && !typed.has(question.name(), option.word())))
                        .toList(),
                typed,
                notes,
                errors,
                news,
                together);
    }

    /** What the command service would not take. */
    LogForm refused(Problem problem) {
        if (!problem.errors().isEmpty()) {
            return mendingFaults(problem.errors());
        }
        List<String> sentences =
                problem.conflicts().isEmpty()
                        ? List.of(problem.detail())
                        : problem.conflicts().stream().map(Conflict::sentence).distinct().toList();
        String field = problem.field();
        Optional<FormQuestion> asked =
                field == null ? Optional.<FormQuestion>empty() : questionOf(field);
        return mending(
                sentences.stream()
                        .map(sentence -> new Error(asked.or(this::firstDate), sentence))
                        .toList());
    }

    private Optional<FormQuestion> firstDate() {
        return questions.stream()
                .filter(question ->
                        question.kind() == FormQuestion.Kind.DATE && question.required())
                .findFirst();
    }

    private Optional<FormQuestion> questionOf(String field) {
        String name = ofOneOfSeveral(field).replaceFirst("^fact\\.", "").replaceFirst("\\[.*", "");
        return questions.stream()
                .filter(question -> question.name().equals(name))
                .findFirst()
                .or(() ->
                        questions.stream()
                                .filter(question -> question.group().equals(name))
                                .findFirst())
                .or(() -> name.equals("effectiveOn") ? firstDate() : Optional.empty());
    }

    /** A field of one of several corrections, as the form names it. */
    private static String ofOneOfSeveral(String field) {
        Matcher correction = CORRECTION.matcher(field);
        return correction.lookingAt()
                ? CorrectedFact.nameOf(Integer.parseInt(correction.group(1)))
                        + "."
                        + field.substring(correction.end())
                : field;
    }

    /** What is wrong with the answer to this question; empty when nothing is. */
    public String errorOf(FormQuestion question) {
        return errors.stream()
                .filter(error ->
                        error.question()
                                .map(FormQuestion::name)
                                .filter(question.name()::equals)
                                .isPresent())
                .map(Error::message)
                .findFirst()
                .orElse("");
    }

    /** Whether this question begins a group of its own. */
    public boolean begins(int number) {
        FormQuestion question = questions.get(number);
        return !question.group().isEmpty()
                && (number == 0 || !questions.get(number - 1).group().equals(question.group()));
    }

    /** The heading above this question, if it is one of several that belong together. */
    public Optional<Wordings.Wording> groupOf(FormQuestion question) {
        return Wordings.group(question.group());
    }

    @Override
    public String toString() {
        return title;
    }
}
