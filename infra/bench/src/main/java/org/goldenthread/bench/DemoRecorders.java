package org.goldenthread.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.goldenthread.command.commands.Command;
import org.goldenthread.command.commands.declaring.CommandDescription;
import org.goldenthread.command.earlyhelp.ChangeLeadPractitioner;
import org.goldenthread.command.earlyhelp.StartEarlyHelpAssessment;
import org.goldenthread.command.frontdoor.ReceiveReferral;
import org.goldenthread.command.frontdoor.RecordContact;
import org.goldenthread.pathway.codes.Agency;
import org.goldenthread.pathway.codes.ReferralSource;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.platform.access.Role;

/**
 * Who recorded the past of the invented authority. Of those whose role may record an act it is one
 * of the agency that was worried or that leads the early help; else somebody of the council, and a
 * manager only where it is a manager's. A child stays with the same people, and whoever recorded
 * something corrects it.
 */
public final class DemoRecorders {

    private static final String COUNCIL = "council";

    private final Map<DemoEntry, DemoStaff> recorders = new HashMap<>();
    private final Map<ChildId, String> leading = new HashMap<>();

    private DemoRecorders() {}

    /** Of entries in the order in which they became known. */
    public static DemoRecorders of(List<DemoEntry> entries) {
        DemoRecorders all = new DemoRecorders();
        entries.forEach(entry -> all.recorders.put(entry, all.choose(entry)));
        return all;
    }

    /** Who recorded this entry. */
    public DemoStaff of(DemoEntry entry) {
        return Optional.ofNullable(recorders.get(entry)).orElseThrow();
    }

    private DemoStaff choose(DemoEntry entry) {
        return switch (entry) {
            case DemoCommand told -> choose(told);
            case DemoCorrection late -> of(late.wrong());
            case DemoReference said -> one(able(said.act()), COUNCIL, 0);
        };
    }

    private DemoStaff choose(DemoCommand told) {
        Set<ChildId> children = told.act().children();
        String agency = agency(told.act(), children);
        if (told.act() instanceof StartEarlyHelpAssessment
                || told.act() instanceof ChangeLeadPractitioner) {
            children.forEach(child -> leading.put(child, agency));
        }
        int child = children.stream().mapToInt(ChildId::hashCode).min().orElse(0);
        return one(able(told.act()), agency, child);
    }

    private String agency(Command act, Set<ChildId> children) {
        return switch (act) {
            case StartEarlyHelpAssessment help -> agency(help.agency());
            case ChangeLeadPractitioner help -> agency(help.agency());
            case RecordContact contact -> agency(contact.source());
            case ReceiveReferral referral -> agency(referral.source());
            default ->
                    isEarlyHelp(act)
                            ? children.stream()
                                    .map(child -> leading.getOrDefault(child, COUNCIL))
                                    .min(String::compareTo)
                                    .orElse(COUNCIL)
                            : COUNCIL;
        };
    }

    private static boolean isEarlyHelp(Command act) {
        return act.getClass().getPackage().equals(StartEarlyHelpAssessment.class.getPackage());
    }

    private static String agency(Agency leading) {
        return switch (leading) {
            case SCHOOL -> "school";
            case HEALTH_VISITING -> "nhs";
            case VOLUNTARY -> "charity";
            default -> COUNCIL;
        };
    }

    private static String agency(ReferralSource worried) {
        return switch (worried) {
            case POLICE -> "police";
            case SCHOOL -> "school";
            case HEALTH_VISITOR, OTHER_HEALTH -> "nhs";
            default -> COUNCIL;
        };
    }

    private static List<DemoStaff> able(Command act) {
        List<Role> roles =
                Arrays.asList(act.getClass().getAnnotation(CommandDescription.class).by());
        return DemoStaff.ALL.stream().filter(person -> roles.contains(person.role())).toList();
    }

    private static DemoStaff one(List<DemoStaff> able, String agency, int child) {
        List<DemoStaff> near = preferred(able, person -> person.agency().equals(agency));
        List<DemoStaff> own = preferred(near, person -> person.role() != Role.MANAGER);
        List<DemoStaff> colleagues =
                own.stream().filter(person -> person.role() == own.getFirst().role()).toList();
        return colleagues.get(Math.floorMod(child, colleagues.size()));
    }

    private static List<DemoStaff> preferred(List<DemoStaff> able, Predicate<DemoStaff> wanted) {
        List<DemoStaff> found = able.stream().filter(wanted).toList();
        return found.isEmpty() ? able : found;
    }
}
