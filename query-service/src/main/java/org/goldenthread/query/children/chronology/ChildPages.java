package org.goldenthread.query.children.chronology;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.person.Siblinghood;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.platform.access.Role;
import org.goldenthread.platform.journal.UnreadableEvent;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.asof.Knowledge;
import org.goldenthread.query.asof.Moment;
import org.goldenthread.query.asof.Parameters;
import org.goldenthread.query.commandclient.CorrectableFacts;
import org.goldenthread.query.visibility.OpenTo;
import org.goldenthread.query.visibility.PathwayStep;
import org.goldenthread.query.visibility.ReadsChildren;
import org.goldenthread.query.visibility.ReadsHistory;
import org.goldenthread.query.visibility.Sight;
import org.goldenthread.query.web.Askers;
import org.goldenthread.query.web.InWords;
import org.goldenthread.query.web.KnownOn;
import org.goldenthread.query.web.PageLengths;
import org.goldenthread.query.web.Pages;
import org.goldenthread.query.worklists.clocks.ChildClocks;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** A child as a page: who, where the child stands, who helps, what is due, and what happened. */
@Controller
@RequestMapping("/children")
@ReadsChildren
class ChildPages {

    private final ChildRecords children;
    private final ChildClocks clocks;
    private final CorrectableFacts correctable;
    private final Askers askers;
    private final ErasureTold erasures;
    private final Knowledge knowledge;
    private final PageLengths lengths;
    private final Pages pages;

    ChildPages(
            ChildRecords children,
            ChildClocks clocks,
            CorrectableFacts correctable,
            Askers askers,
            ErasureTold erasures,
            Knowledge knowledge,
            PageLengths lengths,
            Pages pages) {
        this.children = children;
        this.clocks = clocks;
        this.correctable = correctable;
        this.askers = askers;
        this.erasures = erasures;
        this.knowledge = knowledge;
        this.lengths = lengths;
        this.pages = pages;
    }

    @GetMapping("/{id}")
    ResponseEntity<String> one(
            @PathVariable String id, ChildPageRequest asked, HttpServletRequest request) {
        UUID child = Parameters.id("id", id);
        Optional<Moment> moment = asked.asKnown().or(() -> KnownOn.endOf(asked.knownOn()));
        Set<UUID> corrections =
                mayLog(moment) ? correctable.eventsIfAny(child, askers.current(null)) : Set.of();
        ChildPage page =
                knowledge.answer(
                        moment,
                        asked.after(),
                        known ->
                                page(
                                        child,
                                        known,
                                        new ChildPage.ShownMoment(
                                                asked.knownOn(),
                                                asked.asKnown().map(Moment::text).orElse(""),
                                                moment.isEmpty()
                                                        ? ""
                                                        : InWords.moment(known.instant()),
                                                asked.after().isPresent(),
                                                asked.facts().isPresent(),
                                                lengths.facts()),
                                        corrections));
        return pages.show(request, "child", page);
    }

    /**
     * Recording is for those who may read who the child is, and nothing is recorded into the past.
     */
    private static boolean mayLog(Optional<Moment> moment) {
        return moment.isEmpty() && PathwayStep.openTo(Caller.current().roles());
    }

    private ChildPage page(
            UUID id, AsKnown known, ChildPage.ShownMoment asked, Set<UUID> corrections) {
        Set<Role> roles = Caller.current().roles();
        KnownChild child = children.find(id, known, Sight.of(roles));
        boolean open = PathwayStep.openTo(roles);
        return ChildPage.of(
                child,
                roles,
                open ? siblings(child) : List.of(),
                erasures.of(child).orElse(""),
                clocks.next(child.timeline().child().value(), known, roles),
                asked,
                new ChildPage.Doors(
                        open,
                        open && asked.isNow(),
                        corrections,
                        OpenTo.anyOf(roles, ReadsHistory.class)));
    }

    /** Brothers and sisters as known then, each under the id that they were known under. */
    private List<Identified.Said> siblings(KnownChild child) {
        AsKnown known = child.known();
        return Siblinghood.of(child.timeline()).stream()
                .filter(siblings ->
                        siblings.endedOn().filter(end -> !end.isAfter(known.day())).isEmpty())
                .map(Siblinghood::sibling)
                .distinct()
                .flatMap(sibling -> sibling(child, sibling))
                .distinct()
                .toList();
    }

    private Stream<Identified.Said> sibling(KnownChild child, ChildId sibling) {
        AsKnown known = child.known();
        try {
            return Stream.of(children.family(List.of(sibling), known).timeline(sibling))
                    .filter(timeline -> !timeline.isOf(child.timeline().child()))
                    .map(timeline ->
                            Identified.sibling(
                                    Who.of(Sight.current().of(timeline), known.day()),
                                    known.day()));
        } catch (UnreadableEvent _) {
            return Stream.of(
                    new Identified.Said(
                            "A brother or sister " + ChildRecords.UNREADABLE, sibling.value()));
        }
    }
}
