package org.goldenthread.command.http;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.facts.JournalEvent;
import org.goldenthread.pathway.lookedafter.EpisodeStart;
import org.goldenthread.pathway.person.ChildRegistered;
import org.goldenthread.pathway.personal.Address;
import org.goldenthread.pathway.personal.NhsNumber;
import org.goldenthread.pathway.personal.Postcode;
import org.goldenthread.pathway.personal.Sealed;
import org.goldenthread.pathway.personal.Upn;
import org.goldenthread.platform.problems.Fault;
import org.jspecify.annotations.Nullable;

/** What may be mistyped. It is kept as it was said: nobody can tell here what is right. */
final class Warnings {

    private final List<Fault> all = new ArrayList<>();

    private Warnings() {}

    /** What to look at again before these events settle. */
    static List<Fault> of(List<? extends JournalEvent> events) {
        Warnings warnings = new Warnings();
        events.forEach(warnings::look);
        return warnings.all.stream().distinct().toList();
    }

    private void look(JournalEvent event) {
        switch (event) {
            case FactAmended amended -> look(amended.fact());
            case ChildRegistered child -> {
                look(
                        "nhsNumber",
                        child.nhsNumber(),
                        NhsNumber::isPossible,
                        "The NHS number cannot be right: it has ten digits, and the last checks the"
                                + " others. Look at it again, or send it as it is.");
                look(
                        "upn",
                        child.upn(),
                        upn -> !Upn.hasForm(upn) || Upn.isPossible(upn),
                        "The first letter of the UPN does not fit its digits: something in it is"
                                + " mistyped. Look at it again, or send it as it is.");
                look(
                        "upn",
                        child.upn(),
                        Upn::hasForm,
                        "The UPN has not the form of one: a letter, then twelve digits, or eleven"
                                + " and a letter. Look at it again, or send it as it is.");
                Sealed<Address> address = child.address();
                String postcode =
                        address == null
                                ? null
                                : address.content().map(Address::postcode).orElse(null);
                if (postcode != null) {
                    look("address.postcode", postcode);
                }
            }
            case EpisodeStart start -> {
                look("homePostcode", start.homePostcode());
                look("placementPostcode", start.placementPostcode());
            }
            default -> {}
        }
    }

    private void look(String field, @Nullable Sealed<String> postcode) {
        if (postcode != null) {
            postcode.content().ifPresent(said -> look(field, said));
        }
    }

    private void look(String field, String postcode) {
        if (!Postcode.isPossible(postcode)) {
            all.add(
                    new Fault(
                            field,
                            "There is no postcode of that form. Look at it again, or send it as it"
                                    + " is."));
        }
    }

    private void look(
            String field,
            @Nullable Sealed<String> said,
            Predicate<String> possible,
            String sentence) {
        if (said != null && said.content().filter(possible.negate()).isPresent()) {
            all.add(new Fault(field, sentence));
        }
    }
}
