package org.goldenthread.query.worklists.clocks;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.platform.access.Role;
import org.goldenthread.query.asof.AsKnown;
import org.goldenthread.query.asof.Knowledge;
import org.goldenthread.query.asof.KnowledgeRequest;
import org.goldenthread.query.asof.Page;
import org.goldenthread.query.asof.Parameters;
import org.springframework.util.MultiValueMap;

/** Answers requests for work lists: reads what is asked, and asks the clocks in one view. */
public final class WorkLists {

    private final ClockCatalogue catalogue;
    private final Clocks clocks;
    private final Colleagues colleagues;
    private final Knowledge knowledge;

    WorkLists(ClockCatalogue catalogue, Clocks clocks, Colleagues colleagues, Knowledge knowledge) {
        this.catalogue = catalogue;
        this.clocks = clocks;
        this.colleagues = colleagues;
        this.knowledge = knowledge;
    }

    /** The lists there are, and the clocks they are made of. */
    public record Catalogue(
            Instant asKnown, long position, List<ListShown> lists, List<ClockShown> clocks) {}

    /** A list by its name in the address. */
    public record ListShown(String name, String title) {}

    /** What somebody with these roles may ask for. */
    public Catalogue catalogue(Set<Role> roles, KnowledgeRequest asked) {
        List<Clock> visible = catalogue.visibleTo(roles);
        return knowledge.answer(
                asked,
                known ->
                        new Catalogue(
                                known.instant(),
                                known.position(),
                                WorkList.all(visible).stream()
                                        .map(list -> new ListShown(list.name(), list.title()))
                                        .toList(),
                                visible.stream().map(ClockShown::of).toList()));
    }

    /** A page of a list, as far as this asker may see it. */
    public WorkListPage list(WorkListRequest request, Page page, WorkAsker asker) {
        WorkList list = request.list();
        WorkAsked asked = request.asked();
        return knowledge.answer(
                page.moment(asked.moment()),
                asked.after(),
                known ->
                        answer(
                                list,
                                asked.question(
                                        list.clocks(),
                                        known,
                                        colleagues.narrowing(asked, asker, known),
                                        list.states(),
                                        request.within(),
                                        list.latestFirst()),
                                page));
    }

    /** The first of what is overdue and of what is due soon, at most so many of each. */
    public Agenda agenda(int most, WorkAsker asker, MultiValueMap<String, String> given) {
        List<Clock> visible = catalogue.visibleTo(asker.roles());
        Parameters parameters = new Parameters(given);
        WorkAsked asked = WorkAsked.of(parameters, visible);
        int within = WorkAsked.within(parameters);
        parameters.check();
        return knowledge.answer(
                asked.moment(),
                asked.after(),
                known -> {
                    ClockQuestion question =
                            asked.question(
                                    visible,
                                    known,
                                    colleagues.narrowing(asked, asker, known),
                                    ClockState.OPEN,
                                    Optional.of(within),
                                    false);
                    return Agenda.of(question, within, clocks.beginnings(question, most));
                });
    }

    private WorkListPage answer(WorkList list, ClockQuestion question, Page page) {
        AsKnown known = question.known();
        List<ClockRun> fetched = clocks.runs(question, page.offset(), page.oneMore());
        return new WorkListPage(
                list.name(),
                list.title(),
                question.asAt(),
                question.dueWithin().orElse(null),
                known.instant(),
                known.position(),
                question.asAt().isAfter(known.day()) ? true : null,
                total(question, page, fetched),
                page.cut(fetched),
                page.next(fetched, known));
    }

    /** Counted only where the page at hand does not show the end of the list. */
    private long total(ClockQuestion question, Page page, List<ClockRun> fetched) {
        boolean end = fetched.size() < page.oneMore() && (page.offset() == 0 || !fetched.isEmpty());
        return end ? page.offset() + fetched.size() : clocks.count(question);
    }
}
