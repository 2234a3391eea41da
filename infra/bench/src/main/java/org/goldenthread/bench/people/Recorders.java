package org.goldenthread.bench.people;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.goldenthread.command.commands.AboutChildren;
import org.goldenthread.command.commands.Command;
import org.goldenthread.command.earlyhelp.ChangeLeadPractitioner;
import org.goldenthread.command.earlyhelp.StartEarlyHelpAssessment;
import org.goldenthread.command.frontdoor.ReceiveReferral;
import org.goldenthread.command.frontdoor.RecordContact;
import org.goldenthread.pathway.codes.Agency;
import org.goldenthread.pathway.codes.ReferralSource;
import org.goldenthread.pathway.ids.ChildId;

/**
 * Who records what happens to one family. Of those whose role may record an act it is one of the
 * agency that was worried or that leads the early help; else somebody of the council, and a manager
 * only where it is a manager's. A child stays with the same people.
 */
public final class Recorders {

    private final Workforce workforce;
    private final Map<ChildId, String> leading = new HashMap<>();

    /** Of a family in the authority where these people work. */
    public Recorders(Workforce workforce) {
        this.workforce = workforce;
    }

    /** Who records this act, which follows on those that were asked about before. */
    public DemoStaff of(AboutChildren act) {
        Set<ChildId> children = act.children();
        String agency = agency(act, children);
        if (act instanceof StartEarlyHelpAssessment || act instanceof ChangeLeadPractitioner) {
            children.forEach(child -> leading.put(child, agency));
        }
        int child = children.stream().mapToInt(ChildId::hashCode).min().orElse(0);
        return of(act, agency, child);
    }

    /** Who of this agency, or else of the council, records an act; this number says which. */
    public DemoStaff of(Command act, String agency, int which) {
        var able = workforce.able(act.getClass(), agency);
        return able.get(Math.floorMod(which, able.size()));
    }

    /** A manager who approves what others propose. */
    public DemoStaff approver(int which) {
        return workforce.manager(which);
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
                                    .map(child -> leading.getOrDefault(child, DemoStaff.COUNCIL))
                                    .min(String::compareTo)
                                    .orElse(DemoStaff.COUNCIL)
                            : DemoStaff.COUNCIL;
        };
    }

    private static boolean isEarlyHelp(Command act) {
        return act.getClass().getPackage().equals(StartEarlyHelpAssessment.class.getPackage());
    }

    private static String agency(Agency leading) {
        return switch (leading) {
            case SCHOOL -> DemoStaff.SCHOOL;
            case HEALTH_VISITING -> DemoStaff.NHS;
            case VOLUNTARY -> DemoStaff.CHARITY;
            default -> DemoStaff.COUNCIL;
        };
    }

    private static String agency(ReferralSource worried) {
        return switch (worried) {
            case POLICE -> DemoStaff.POLICE;
            case SCHOOL -> DemoStaff.SCHOOL;
            case HEALTH_VISITOR, OTHER_HEALTH -> DemoStaff.NHS;
            default -> DemoStaff.COUNCIL;
        };
    }
}
