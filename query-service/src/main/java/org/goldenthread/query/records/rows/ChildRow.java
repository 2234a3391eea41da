package org.goldenthread.query.records.rows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.pathway.codes.Disability;
import org.goldenthread.pathway.codes.Ethnicity;
import org.goldenthread.pathway.codes.Locality;
import org.goldenthread.pathway.codes.Sex;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.person.ChildRegistered;
import org.goldenthread.pathway.person.Childhood;
import org.goldenthread.pathway.person.Identity;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.pathway.timeline.InForce;
import org.jspecify.annotations.Nullable;

/**
 * Who a child is, as far as figures ask; a day whose key was destroyed is absent.
 *
 * @param erased whether the identity was erased
 * @param keptAdulthood the coming of age that the erasure kept, where figures need it
 */
public record ChildRow(
        EventId rowKey,
        List<EventId> eventIds,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        Sex sex,
        @Nullable LocalDate diedOn,
        @Nullable Ethnicity ethnicity,
        List<Disability> disabilities,
        @Nullable Locality locality,
        boolean erased,
        @Nullable AgeBasis ages,
        @Nullable AgeBasis keptAdulthood)
        implements Row {

    /** Who the child is, once it is registered. */
    public static Stream<ChildRow> of(ChildTimeline timeline) {
        Identity identity = Identity.of(timeline);
        return identity.registration().stream().map(registered -> of(registered, identity));
    }

    private static ChildRow of(InForce<ChildRegistered> registered, Identity identity) {
        List<EventId> events = new ArrayList<>(registered.events());
        identity.birth().ifPresent(birth -> events.addAll(birth.events()));
        identity.death().ifPresent(death -> events.addAll(death.events()));
        return new ChildRow(
                registered.original(),
                events,
                registered.effectiveOn(),
                null,
                identity.sex().orElse(Sex.UNKNOWN),
                identity.diedOn().orElse(null),
                registered.fact().ethnicity(),
                registered.fact().disabilities(),
                registered.fact().locality(),
                false,
                AgeBasis.of(registered.original(), identity),
                null);
    }

    @Override
    public ChildRow withoutIdentity(Childhood kept) {
        return new ChildRow(
                rowKey,
                eventIds,
                startedOn,
                endedOn,
                sex,
                diedOn,
                ethnicity,
                disabilities,
                locality,
                true,
                null,
                kept.over().map(day -> new AgeBasis(rowKey, day, true)).orElse(null));
    }
}
