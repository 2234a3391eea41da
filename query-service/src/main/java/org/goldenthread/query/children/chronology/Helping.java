package org.goldenthread.query.children.chronology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.pathway.codes.Agency;
import org.goldenthread.pathway.codes.PractitionerRole;
import org.goldenthread.pathway.earlyhelp.EarlyHelpEpisode;
import org.goldenthread.pathway.earlyhelp.EarlyHelpReviewHeld;
import org.goldenthread.pathway.earlyhelp.LeadPractitionerChanged;
import org.goldenthread.pathway.lookedafter.SocialWorkerAllocated;
import org.goldenthread.pathway.timeline.InForce;
import org.goldenthread.query.records.rows.Row;

/**
 * Somebody who helps a child on a day.
 *
 * @param practitioner what they do for a living, or their number; empty when it is not on record
 * @param since the first day
 * @param how what they do for the child
 */
public record Helping(Agency agency, String practitioner, LocalDate since, String how) {

    /** Who helps on the day it was known. */
    static List<Helping> of(KnownChild child, List<Row> strands) {
        LocalDate day = child.known().day();
        List<Helping> all = new ArrayList<>();
        EarlyHelpEpisode.of(child.timeline()).stream()
                .filter(episode -> isOpen(episode, day))
                .forEach(episode -> {
                    Helping lead = lead(episode, day);
                    all.add(lead);
                    all.addAll(others(episode, lead.agency(), day));
                });
        Strands.open(strands, day)
                .filter(Strands.ofSocialCare())
                .map(Row::startedOn)
                .min(Comparator.naturalOrder())
                .ifPresent(since -> all.add(socialCare(child, since)));
        return all;
    }

    /** Who leads this early help on this day. */
    static Helping lead(EarlyHelpEpisode episode, LocalDate day) {
        return episode.of(LeadPractitionerChanged.class)
                .filter(change -> !change.effectiveOn().isAfter(day))
                .reduce((_, later) -> later)
                .map(change ->
                        lead(change.fact().agency(), change.fact().lead(), change.effectiveOn()))
                .orElseGet(() ->
                        lead(
                                episode.start().fact().agency(),
                                episode.start().fact().lead(),
                                episode.startedOn()));
    }

    private static Helping lead(Agency agency, PractitionerRole lead, LocalDate since) {
        return new Helping(agency, lead.label(), since, "Leads early help");
    }

    private static List<Helping> others(EarlyHelpEpisode episode, Agency lead, LocalDate day) {
        Map<Agency, LocalDate> since = new LinkedHashMap<>();
        episode.of(EarlyHelpReviewHeld.class)
                .filter(review -> !review.effectiveOn().isAfter(day))
                .forEach(review ->
                        review.fact()
                                .attended()
                                .forEach(
                                        agency -> since.putIfAbsent(agency, review.effectiveOn())));
        since.remove(lead);
        return since.entrySet().stream()
                .map(other ->
                        new Helping(
                                other.getKey(),
                                "",
                                other.getValue(),
                                "Comes to early help reviews"))
                .toList();
    }

    private static Helping socialCare(KnownChild child, LocalDate since) {
        LocalDate day = child.known().day();
        Optional<InForce<SocialWorkerAllocated>> worker =
                child.timeline()
                        .of(SocialWorkerAllocated.class)
                        .filter(known -> !known.effectiveOn().isAfter(day))
                        .filter(known -> {
                            LocalDate ended = known.fact().endedOn();
                            return ended == null || ended.isAfter(day);
                        })
                        .reduce((_, later) -> later);
        return new Helping(
                Agency.SOCIAL_CARE,
                worker.map(known -> "Social worker " + known.fact().worker()).orElse(""),
                worker.map(InForce::effectiveOn).orElse(since),
                "Leads social care");
    }

    private static boolean isOpen(EarlyHelpEpisode episode, LocalDate day) {
        return !episode.startedOn().isAfter(day)
                && episode.endedOn().filter(ended -> !day.isBefore(ended)).isEmpty();
    }
}
