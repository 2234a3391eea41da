package org.goldenthread.query.bridge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.platform.access.Role;
import org.goldenthread.platform.problems.Fault;
import org.goldenthread.query.indicators.CaseReaders;
import org.goldenthread.query.indicators.FigureForm;
import org.goldenthread.query.indicators.Indicator;
import org.goldenthread.query.indicators.Value;
import org.goldenthread.query.seeing.Step;
import org.goldenthread.query.web.InWords;
import org.goldenthread.query.web.Titled;
import org.goldenthread.query.web.Waterfall;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Why a figure moved, as a page.
 *
 * @param answer absent when the question was refused
 * @param falls the numerator, and the denominator where it moved too
 * @param reasons what each reason did, and with which cases
 * @param opensChildren whether whoever looks may open the page of a child
 */
public record BridgePage(
        Indicator indicator,
        BridgeForm form,
        @Nullable BridgeAnswer answer,
        List<Fall> falls,
        List<Because> reasons,
        List<Fault> faults,
        boolean opensChildren,
        boolean opensEvents)
        implements Titled {

    /**
     * One number on its way.
     *
     * @param name numerator or denominator
     * @param sentence the sum in words
     */
    public record Fall(String name, String sentence, Waterfall picture) {}

    /** What one reason did. */
    public record Because(String word, Bridge.Sum sum, List<Case> cases) {}

    /**
     * A case that came or went.
     *
     * @param child absent where people were counted, not cases
     */
    public record Case(@Nullable UUID child, String role, String change, List<UUID> events) {}

    static BridgePage of(Indicator indicator, BridgeForm form, BridgeAnswer answer) {
        Set<Role> roles = Caller.current().roles();
        return new BridgePage(
                indicator,
                form,
                answer,
                falls(answer),
                answer.reasons().stream().map(sum -> because(sum, answer)).toList(),
                List.of(),
                Step.PERSON.visibleTo(roles),
                CaseReaders.openEvents(roles));
    }

    /** The numerator of a bridge on its way, and the denominator where it moved too. */
    public static List<Fall> falls(BridgeAnswer answer) {
        List<Fall> falls = new ArrayList<>();
        falls.add(fall("Numerator", answer, Value::numerator, Bridge.Sum::numerator));
        if (answer.reasons().stream().anyMatch(sum -> sum.denominator() != 0)) {
            falls.add(fall("Denominator", answer, Value::denominator, Bridge.Sum::denominator));
        }
        return falls;
    }

    static BridgePage refused(Indicator indicator, BridgeForm form, List<Fault> faults) {
        return new BridgePage(indicator, form, null, List.of(), List.of(), faults, false, false);
    }

    @Override
    public String title() {
        return (faults.isEmpty() ? "" : "Error: ") + "Why it moved: " + indicator.title();
    }

    /** The two moments in words. */
    public String about() {
        return "as known "
                + BridgeForm.inWords(form.fromKnown())
                + ", and as known "
                + BridgeForm.inWords(form.toKnown());
    }

    /** The query of the address of this bridge. */
    public String address() {
        MultiValueMap<String, String> question = form.figure().days();
        question.add("fromKnown", form.fromKnown());
        question.add("toKnown", form.toKnown());
        return FigureForm.address(question);
    }

    private static Fall fall(
            String name,
            BridgeAnswer answer,
            Function<Value, @Nullable Long> side,
            ToLongFunction<Bridge.Sum> part) {
        long opening = orNone(side.apply(answer.opening().figure()));
        long closing = orNone(side.apply(answer.closing().figure()));
        List<Waterfall.Step> steps =
                answer.reasons().stream()
                        .filter(sum -> part.applyAsLong(sum) != 0)
                        .map(sum ->
                                new Waterfall.Step(
                                        InWords.code(sum.reason().word()), part.applyAsLong(sum)))
                        .toList();
        StringBuilder sentence = new StringBuilder().append(opening);
        for (Waterfall.Step step : steps) {
            sentence.append(step.change() < 0 ? " minus " : " plus ")
                    .append(Math.abs(step.change()))
                    .append(' ')
                    .append(step.name().toLowerCase(Locale.ROOT));
        }
        sentence.append(" makes ").append(closing).append('.');
        return new Fall(
                name, sentence.toString(), Waterfall.of("Opening", opening, steps, "Closing"));
    }

    private static Because because(Bridge.Sum sum, BridgeAnswer answer) {
        return new Because(
                InWords.code(sum.reason().word()),
                sum,
                answer.lines().stream()
                        .filter(line -> line.reason() == sum.reason())
                        .map(BridgePage::aCase)
                        .toList());
    }

    private static Case aCase(Line line) {
        return new Case(
                switch (line) {
                    case Line.OfCase one -> one.childId();
                    case Line.OfPopulation _ -> null;
                },
                line.role(),
                (line.change() > 0 ? "+" : "") + line.change(),
                line.eventIds());
    }

    private static long orNone(@Nullable Long count) {
        return Optional.ofNullable(count).orElse(0L);
    }
}
