package org.goldenthread.query.figures.bridge;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.platform.access.Role;
import org.goldenthread.platform.problems.Fault;
import org.goldenthread.query.figures.indicators.FigureForm;
import org.goldenthread.query.figures.indicators.Indicator;
import org.goldenthread.query.figures.indicators.PartWords;
import org.goldenthread.query.visibility.OpenTo;
import org.goldenthread.query.visibility.PathwayStep;
import org.goldenthread.query.visibility.ReadsHistory;
import org.goldenthread.query.web.InWords;
import org.goldenthread.query.web.Titled;
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
        List<WaterfallView> falls,
        List<Because> reasons,
        List<Fault> faults,
        boolean opensChildren,
        boolean opensEvents)
        implements Titled {

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
                answer.falls(),
                answer.reasons().stream().map(sum -> because(sum, answer)).toList(),
                List.of(),
                PathwayStep.PERSON.visibleTo(roles),
                OpenTo.anyOf(roles, ReadsHistory.class));
    }

    /** The address of one part of a bridge, out of that of the whole. */
    public static String about(String address, BridgeAnswer.Part part) {
        return address + "&key=" + URLEncoder.encode(part.key(), StandardCharsets.UTF_8);
    }

    static BridgePage refused(Indicator indicator, BridgeForm form, List<Fault> faults) {
        return new BridgePage(indicator, form, null, List.of(), List.of(), faults, false, false);
    }

    @Override
    public String title() {
        return (faults.isEmpty() ? "" : "Error: ") + "Why it moved: " + indicator.title();
    }

    /** The part of a breakdown that it is about, if any, and the two moments in words. */
    public String about() {
        return (form.key().isEmpty()
                        ? ""
                        : "for " + PartWords.of(form.figure().by(), form.key()) + " alone, ")
                + "as known "
                + BridgeForm.inWords(form.fromKnown())
                + ", and as known "
                + BridgeForm.inWords(form.toKnown());
    }

    /** The query of the address of this bridge. */
    public String address() {
        MultiValueMap<String, String> question = form.asked();
        question.add("fromKnown", form.fromKnown());
        question.add("toKnown", form.toKnown());
        return FigureForm.address(question);
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
                    case Line.OfPopulation _, Line.OfErasures _ -> null;
                },
                line.role(),
                InWords.signed(line.change()),
                line.eventIds());
    }
}
