package org.goldenthread.query.children.search;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.platform.access.Caller;
import org.goldenthread.platform.access.Role;
import org.goldenthread.platform.problems.Fault;
import org.goldenthread.query.asof.Knowledge;
import org.goldenthread.query.asof.Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks for a child as a form asks, wherever in the pages somebody looks for one. */
@Component
public class ChildSearch {

    /** Of those who find children, who may make a new record (matrix 1.8). */
    private static final Set<Role> MAY_ADD =
            EnumSet.of(
                    Role.HUB_WORKER,
                    Role.SOCIAL_WORKER,
                    Role.MANAGER,
                    Role.HEALTH_PRACTITIONER,
                    Role.SCHOOL,
                    Role.POLICE);

    private final Finder finder;
    private final Knowledge knowledge;

    ChildSearch(Finder finder, Knowledge knowledge) {
        this.finder = finder;
        this.knowledge = knowledge;
    }

    /** Before anything was asked. */
    public FindPage begin(LocalDate today) {
        return page(TypedSearch.nothing(), List.of(), null, today);
    }

    /** Who may be the child that this form asks for, or what is wrong with the form. */
    public FindPage of(TypedSearch typed, LocalDate today) {
        Parameters parameters = typed.parameters();
        Wanted wanted = Wanted.of(parameters);
        return parameters.faults().isEmpty()
                ? page(
                        typed,
                        List.of(),
                        knowledge.answer(
                                Optional.empty(),
                                Optional.empty(),
                                known -> finder.find(wanted, known)),
                        today)
                : page(typed, parameters.faults(), null, today);
    }

    private static FindPage page(
            TypedSearch typed, List<Fault> faults, @Nullable Found found, LocalDate today) {
        return new FindPage(
                typed,
                faults,
                found,
                today,
                Caller.current().roles().stream().anyMatch(MAY_ADD::contains));
    }
}
