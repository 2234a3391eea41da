package org.goldenthread.command.correction;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.command.commands.CommandContext;
import org.goldenthread.command.commands.Obstacle;
import org.goldenthread.command.commands.Refusal;
import org.goldenthread.pathway.earlyhelp.EarlyHelpConsentWithdrawn;
import org.goldenthread.pathway.facts.DayOrder;
import org.goldenthread.pathway.facts.Fact;
import org.goldenthread.pathway.timeline.InForce;
import org.goldenthread.platform.access.Role;
import org.goldenthread.platform.journal.Provenance;

/** Who may correct what (matrix "who may record what", and re-opening what was closed). */
final class MayCorrect {

    private static final Obstacle NOT_THEIRS =
            new Obstacle(
                    "not-allowed",
                    "Somebody else recorded this.",
                    "Whoever recorded a fact may correct it, a manager any, and the data "
                            + "team what was imported.");

    private static final Obstacle CLOSED =
            new Obstacle(
                    "not-allowed",
                    "This closed more than five working days ago.",
                    "After that only a manager may re-open or change it.");

    /** After so many working days only a manager re-opens what was closed. */
    private static final int REOPENING_DAYS = 5;

    private static final Set<Role> PRACTITIONERS =
            EnumSet.complementOf(
                    EnumSet.of(
                            Role.DATA_TEAM,
                            Role.PERFORMANCE_OFFICER,
                            Role.AUDITOR,
                            Role.ADMINISTRATOR));

    private MayCorrect() {}

    /** Why the asker may not correct this fact, whose newest wording the teller recorded. */
    static Optional<Refusal> refusal(
            InForce<?> fact, Provenance teller, CommandContext circumstances) {
        Set<Role> roles = rolesOf(circumstances.asker());
        if (circumstances.backfill() || roles.contains(Role.MANAGER)) {
            return Optional.empty();
        }
        if (!isOwn(teller, circumstances.asker(), roles) && !isImport(teller, roles)) {
            return Optional.of(Refusal.notAllowed(NOT_THEIRS));
        }
        return closedLongAgo(fact, circumstances)
                ? Optional.of(Refusal.notAllowed(CLOSED))
                : Optional.empty();
    }

    private static boolean isOwn(Provenance teller, Provenance asker, Set<Role> roles) {
        return teller.recordedBy().equals(asker.recordedBy())
                && roles.stream().anyMatch(PRACTITIONERS::contains);
    }

    private static boolean isImport(Provenance teller, Set<Role> roles) {
        return teller.grade() == Provenance.Grade.IMPORTED && roles.contains(Role.DATA_TEAM);
    }

    private static boolean closedLongAgo(InForce<?> fact, CommandContext circumstances) {
        return closes(fact.fact())
                && !circumstances
                        .workingDays()
                        .within(REOPENING_DAYS, fact.effectiveOn(), circumstances.today());
    }

    /** A withdrawn consent ends no help by itself. */
    private static boolean closes(Fact fact) {
        return fact.dayOrder() == DayOrder.ENDS && !(fact instanceof EarlyHelpConsentWithdrawn);
    }

    private static Set<Role> rolesOf(Provenance asker) {
        Set<String> words = Set.copyOf(Arrays.asList(asker.role().split(",")));
        return Arrays.stream(Role.values())
                .filter(role -> words.contains(role.word()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
