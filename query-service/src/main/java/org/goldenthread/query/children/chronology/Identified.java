package org.goldenthread.query.children.chronology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.pathway.codes.Code;
import org.goldenthread.pathway.person.ChildRegistered;
import org.goldenthread.pathway.person.Identity;
import org.goldenthread.pathway.person.Parenthood;
import org.goldenthread.pathway.personal.Address;
import org.goldenthread.pathway.personal.PersonName;
import org.goldenthread.pathway.personal.Sealed;
import org.goldenthread.pathway.timeline.ChildTimeline;
import org.goldenthread.query.web.InWords;
import org.jspecify.annotations.Nullable;

/** A line of who a child is: what it is called, and what it says, perhaps leading to a child. */
public record Identified(String name, List<Said> said) {

    /**
     * A part of a line.
     *
     * @param child the child to whom it leads, if it does
     */
    public record Said(String text, @Nullable UUID child) {}

    /** Who the child is, for somebody who may read it; what is not on record is left out. */
    static List<Identified> of(ChildTimeline timeline, LocalDate day, List<Said> siblings) {
        List<Identified> all = new ArrayList<>();
        Identity identity = Identity.of(timeline);
        identity.registration()
                .map(registered -> registered.fact())
                .ifPresent(registered -> {
                    line(all, "UPN", text(registered.upn()));
                    line(all, "NHS number", text(registered.nhsNumber()));
                    line(all, "The council’s own number", text(registered.localId()));
                    line(all, "Address", address(registered));
                    line(all, "Ethnicity", label(registered.ethnicity()));
                    line(
                            all,
                            "Disabilities",
                            registered.disabilities().stream().map(Code::label).toList());
                });
        identity.sex().ifPresent(sex -> line(all, "Sex", List.of(sex.label())));
        line(
                all,
                "Parents",
                Parenthood.of(timeline).stream()
                        .filter(parent ->
                                parent.endedOn().filter(end -> !end.isAfter(day)).isEmpty())
                        .map(Identified::parent)
                        .toList());
        if (!siblings.isEmpty()) {
            all.add(new Identified("Brothers and sisters", siblings));
        }
        return all;
    }

    /** A brother or sister, to whose page it leads. */
    static Said sibling(Who who, LocalDate day) {
        return new Said(who.called() + ", " + who.life(day), who.childId());
    }

    private static void line(List<Identified> all, String name, List<String> texts) {
        if (!texts.isEmpty()) {
            all.add(
                    new Identified(
                            name, texts.stream().map(text -> new Said(text, null)).toList()));
        }
    }

    private static List<String> text(@Nullable Sealed<String> sealed) {
        return Optional.ofNullable(sealed)
                .map(text -> text.content().orElse(ContentJson.ERASED))
                .stream()
                .toList();
    }

    private static List<String> label(@Nullable Code code) {
        return code == null ? List.of() : List.of(code.label());
    }

    private static List<String> address(ChildRegistered registered) {
        List<String> lines = new ArrayList<>();
        Optional.ofNullable(registered.address())
                .filter(Sealed::isLost)
                .ifPresent(_ -> lines.add(ContentJson.ERASED));
        Optional.ofNullable(registered.address())
                .flatMap(Sealed::content)
                .ifPresent((Address address) -> {
                    if (address.lines() != null) {
                        lines.add(address.lines());
                    }
                    if (address.postcode() != null) {
                        lines.add(address.postcode());
                    }
                });
        return lines.isEmpty() ? lines : List.of(String.join(", ", lines));
    }

    private static String parent(Parenthood parent) {
        PersonName name =
                Optional.ofNullable(parent.link().fact().name())
                        .flatMap(Sealed::content)
                        .orElse(null);
        String kind = parent.link().fact().kind().label();
        return (name == null ? kind : Who.inOneLine(name) + ", " + kind)
                + ", since "
                + InWords.day(parent.startedOn());
    }
}
