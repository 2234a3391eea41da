package org.goldenthread.command.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.command.deciding.Likenesses;
import org.goldenthread.command.deciding.Likenesses.Sign;
import org.goldenthread.pathway.codes.Sex;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.facts.PathwayEvent;
import org.goldenthread.pathway.frontdoor.ReferralReceived;
import org.goldenthread.pathway.lookedafter.CareEntryRecorded;
import org.goldenthread.pathway.person.ChildRegistered;
import org.goldenthread.pathway.personal.Sealed;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.InForce;

/**
 * By what a child of a return may be known again under another number: the number as spreadsheets
 * spoil it, the UPN, and birth and sex together with a day on which care or a referral began. A
 * return has no names.
 */
final class Signs {

    private Signs() {}

    /** What a return says of a child of this number. */
    static List<Sign> of(String localId, ChildTimeline timeline, List<PathwayEvent> events) {
        List<Sign> signs = new ArrayList<>();
        signs.add(new Sign("number", loose(localId)));
        registration(timeline, events)
                .ifPresent(known -> {
                    Likenesses.upn(known).ifPresent(signs::add);
                    birth(known)
                            .ifPresent(birth ->
                                    facts(timeline, events)
                                            .flatMap(fact -> start(birth, fact))
                                            .forEach(signs::add));
                });
        return signs;
    }

    /** The number without what spreadsheets add and take away: zeros before it, {@code .0}. */
    static String loose(String localId) {
        String bare =
                localId.toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s\"'=]", "")
                        .replaceAll("\\.0+$", "")
                        .replaceAll("^0+(?=.)", "");
        return bare.isEmpty() ? localId : bare;
    }

    /** The day of birth and the sex, where both are known. */
    static Optional<String> birth(ChildRegistered known) {
        return known.sex() == Sex.UNKNOWN
                ? Optional.empty()
                : Optional.ofNullable(known.bornOn())
                        .flatMap(Sealed::content)
                        .map(born -> born + "/" + known.sex());
    }

    private static Optional<ChildRegistered> registration(
            ChildTimeline timeline, List<PathwayEvent> events) {
        return facts(timeline, events)
                .flatMap(fact ->
                        fact instanceof ChildRegistered known ? Stream.of(known) : Stream.empty())
                .reduce((_, later) -> later);
    }

    private static Stream<Sign> start(String birth, Fact fact) {
        return switch (fact) {
            case CareEntryRecorded entry -> Stream.of(start("care", birth, entry.effectiveOn()));
            case ReferralReceived referral ->
                    Stream.of(start("referral", birth, referral.receivedOn()));
            default -> Stream.empty();
        };
    }

    private static Sign start(String what, String birth, LocalDate day) {
        return new Sign(what, birth + "/" + day);
    }

    /** What is in force, and then what the return adds to it. */
    private static Stream<Fact> facts(ChildTimeline timeline, List<PathwayEvent> events) {
        return Stream.concat(
                timeline.facts().stream().map(InForce::fact),
                events.stream()
                        .flatMap(event ->
                                switch (event) {
                                    case Fact fact -> Stream.of(fact);
                                    case FactAmended amended -> Stream.of(amended.fact());
                                    default -> Stream.empty();
                                }));
    }
}
