package org.goldenthread.command.commands.declaring;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.pathway.careleaver.LeavingCare;
import org.goldenthread.pathway.childinneed.Assessment;
import org.goldenthread.pathway.childinneed.ChildInNeedEpisode;
import org.goldenthread.pathway.childinneed.ChildInNeedPlan;
import org.goldenthread.pathway.childprotection.Enquiry;
import org.goldenthread.pathway.childprotection.ProtectionPlan;
import org.goldenthread.pathway.earlyhelp.EarlyHelpConsent;
import org.goldenthread.pathway.earlyhelp.EarlyHelpEpisode;
import org.goldenthread.pathway.earlyhelp.EarlyHelpPlanAgreed;
import org.goldenthread.pathway.frontdoor.ContactOutcomeDecided;
import org.goldenthread.pathway.frontdoor.ContactReceived;
import org.goldenthread.pathway.ids.ContactId;
import org.goldenthread.pathway.lookedafter.CareEpisode;
import org.goldenthread.pathway.lookedafter.PeriodOfCare;
import org.goldenthread.pathway.person.Erasure;
import org.goldenthread.pathway.person.Identity;
import org.goldenthread.pathway.person.Parenthood;
import org.goldenthread.pathway.person.Siblinghood;
import org.goldenthread.pathway.stepdown.StepDown;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.Strand;

/** Where a child can stand on a day; what acts need, or what stands in their way. */
public enum Situation {
    EARLY_HELP((timeline, day) -> help(timeline, day).map(help -> open(help.id().value(), help))),
    EARLY_HELP_NOT_ASSESSED((timeline, day) ->
            help(timeline, day)
                    .filter(help -> help.completion().isEmpty())
                    .map(help -> open(help.id().value(), help))),
    EARLY_HELP_PLAN((timeline, day) ->
            help(timeline, day)
                    .filter(help -> help.of(EarlyHelpPlanAgreed.class).findAny().isPresent())
                    .map(help -> open(help.id().value(), help))),
    EARLY_HELP_CONSENT((timeline, day) ->
            openOn(day, EarlyHelpConsent.of(timeline))
                    .map(consent -> open(consent.id().value(), consent))),
    CONTACT_TO_DECIDE((timeline, _) -> undecidedContacts(timeline)),
    REFERRAL_TO_DECIDE((timeline, day) ->
            openOn(day, ChildInNeedEpisode.of(timeline))
                    .filter(episode -> episode.acceptance().isEmpty())
                    .map(episode -> open(episode.referral().value(), episode))),
    REFERRAL((timeline, day) ->
            openOn(day, ChildInNeedEpisode.of(timeline))
                    .map(episode -> open(episode.referral().value(), episode))),
    CHILD_IN_NEED((timeline, day) ->
            openOn(day, ChildInNeedEpisode.of(timeline))
                    .filter(episode -> episode.acceptance().isPresent())
                    .map(episode -> open(episode.referral().value(), episode))),
    ASSESSMENT((timeline, day) ->
            openOn(day, Assessment.of(timeline))
                    .map(each -> open(each.start().fact().assessment().value(), each))),
    CHILD_IN_NEED_PLAN((timeline, day) ->
            openOn(day, ChildInNeedPlan.of(timeline))
                    .map(plan -> open(plan.start().fact().plan().value(), plan))),
    ENQUIRY((timeline, day) ->
            openOn(day, Enquiry.of(timeline))
                    .map(each -> open(each.start().fact().enquiry().value(), each))),
    CHILD_PROTECTION_PLAN((timeline, day) ->
            openOn(day, ProtectionPlan.of(timeline))
                    .map(plan -> open(plan.start().fact().plan().value(), plan))),
    CARE((timeline, day) ->
            openOn(day, CareEpisode.of(timeline)).map(care -> open(care.period().value(), care))),
    TEMPORARY_PLACEMENT((timeline, day) ->
            openOn(day, CareEpisode.of(timeline))
                    .filter(care -> care.circumstances().temporary())
                    .map(care -> open(care.period().value(), care))),
    LEFT_CARE((timeline, day) ->
            PeriodOfCare.of(timeline).stream()
                    .filter(care -> !care.openOn(day))
                    .map(care -> open(timeline.child().value(), care))),
    LOOKED_AFTER((timeline, day) ->
            Stream.of(timeline)
                    .filter(_ -> LeavingCare.isLookedAfter(timeline, day))
                    .map(_ -> new Now(timeline.child().value(), day))),
    CARE_LEAVER((timeline, day) ->
            openOn(day, LeavingCare.of(timeline))
                    .map(stage -> open(timeline.child().value(), stage))),
    OF_LEAVING_AGE((timeline, day) ->
            Stream.of(Identity.of(timeline))
                    .filter(child -> child.birthday(16).filter(day::isBefore).isEmpty())
                    .filter(child -> child.birthday(25).map(day::isBefore).orElse(true))
                    .map(_ -> new Now(timeline.child().value(), day))),
    EXPECTED((timeline, _) ->
            Identity.of(timeline).birthDate().isPresent()
                    ? Stream.empty()
                    : Identity.of(timeline).expectedOn().stream()
                            .map(due -> new Now(timeline.child().value(), due))),
    DIED((timeline, _) ->
            Identity.of(timeline).diedOn().stream()
                    .map(died -> new Now(timeline.child().value(), died))),
    ERASURE_PROPOSED((timeline, _) ->
            Erasure.of(timeline.recorded())
                    .filter(erasure -> !erasure.done())
                    .map(erasure -> told(timeline, erasure))
                    .stream()),
    ERASED((timeline, _) ->
            Erasure.of(timeline.recorded())
                    .filter(Erasure::done)
                    .map(erasure -> told(timeline, erasure))
                    .stream()),
    DIED_BEFORE((timeline, day) ->
            Identity.of(timeline).diedOn().filter(day::isAfter).stream()
                    .map(died -> new Now(timeline.child().value(), died))),
    /** A referral or a time in care by that day, going on or over. */
    SOCIAL_CARE((timeline, day) -> socialCare(timeline, day)),
    /** Early help, or a referral or a time in care by that day. */
    HELP((timeline, day) ->
            Stream.concat(
                    help(timeline, day).map(help -> open(help.id().value(), help)),
                    socialCare(timeline, day))),
    STEP_DOWN_PROPOSED((timeline, day) ->
            StepDown.of(timeline).stream()
                    .filter(step -> step.agreedOn().isEmpty())
                    .flatMap(step ->
                            step.requestedOn().map(on -> new Now(step.id().value(), on)).stream())),
    SIBLING((timeline, day) ->
            openOn(day, Siblinghood.of(timeline)).map(link -> open(link.sibling().value(), link))),
    PARENT((timeline, day) ->
            openOn(day, Parenthood.of(timeline))
                    .map(link -> open(link.link().fact().parent().value(), link)));

    private final Search search;

    Situation(Search search) {
        this.search = search;
    }

    /**
     * One thing that is so.
     *
     * @param id what is meant: an episode, a plan, a person
     * @param since the day from which it is so
     */
    public record Now(UUID id, LocalDate since) {}

    private interface Search {

        Stream<Now> of(ChildTimeline timeline, LocalDate day);
    }

    /** Everything of this kind that is so on this day. */
    public List<Now> on(LocalDate day, ChildTimeline timeline) {
        return search.of(timeline, day).distinct().toList();
    }

    /** Whether the act can be done on this day, as far as it declares. */
    public static boolean allows(PossibleWhen act, ChildTimeline timeline, LocalDate day) {
        return missing(act, timeline, day).isEmpty() && inTheWay(act, timeline, day).isEmpty();
    }

    /** What would have to be so for the act on this day, and is not. */
    public static List<Situation> missing(PossibleWhen act, ChildTimeline timeline, LocalDate day) {
        return Stream.of(act.when())
                .filter(standing -> standing.on(day, timeline).isEmpty())
                .toList();
    }

    /** What is so on this day and stands in the way of the act. */
    public static List<Situation> inTheWay(
            PossibleWhen act, ChildTimeline timeline, LocalDate day) {
        return Stream.of(act.unless())
                .filter(standing -> !standing.on(day, timeline).isEmpty())
                .toList();
    }

    /** The word for it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Stream<EarlyHelpEpisode> help(ChildTimeline timeline, LocalDate day) {
        return openOn(day, EarlyHelpEpisode.of(timeline));
    }

    private static Stream<Now> socialCare(ChildTimeline timeline, LocalDate day) {
        return Stream.concat(
                        ChildInNeedEpisode.of(timeline).stream()
                                .map(episode -> open(episode.referral().value(), episode)),
                        PeriodOfCare.of(timeline).stream()
                                .map(care -> open(timeline.child().value(), care)))
                .filter(now -> !now.since().isAfter(day));
    }

    private static <S extends Strand> Stream<S> openOn(LocalDate day, List<S> strands) {
        return strands.stream().filter(strand -> strand.openOn(day));
    }

    private static Now told(ChildTimeline timeline, Erasure erasure) {
        return new Now(
                timeline.child().value(),
                LocalDate.ofInstant(erasure.told().knownAt(), ZoneOffset.UTC));
    }

    private static Now open(UUID id, Strand strand) {
        return new Now(id, strand.startedOn());
    }

    private static Stream<Now> undecidedContacts(ChildTimeline timeline) {
        Set<ContactId> decided =
                timeline.of(ContactOutcomeDecided.class)
                        .map(known -> known.fact().contact())
                        .collect(Collectors.toSet());
        return timeline.of(ContactReceived.class)
                .filter(known -> !decided.contains(known.fact().contact()))
                .map(known -> new Now(known.fact().contact().value(), known.effectiveOn()));
    }
}
