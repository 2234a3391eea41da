package org.goldenthread.bench.stories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.goldenthread.command.person.LinkParent;
import org.goldenthread.command.person.LinkSiblings;
import org.goldenthread.command.person.RecordBirth;
import org.goldenthread.command.person.RegisterChild;
import org.goldenthread.pathway.codes.Disability;
import org.goldenthread.pathway.codes.LocalAuthority;
import org.goldenthread.pathway.codes.ParentKind;
import org.goldenthread.pathway.codes.Sex;
import org.goldenthread.pathway.codes.UpnUnknown;
import org.goldenthread.pathway.ids.ChildId;
import org.goldenthread.pathway.ids.PersonId;
import org.goldenthread.pathway.personal.Address;
import org.goldenthread.pathway.personal.PersonName;

/** Makes the children of a family known, with their parents and to each other. */
final class Registry {

    /** No authority has this code. */
    private static final LocalAuthority INVENTED = new LocalAuthority("999");

    private static final int SCHOOL_AGE = 5;

    private final Family family;
    private final Diary diary;
    private final Chance chance;
    private final Set<ChildId> known = new HashSet<>();
    private final List<DemoChild> siblings = new ArrayList<>();

    Registry(Family family, Diary diary, Chance chance) {
        this.family = family;
        this.diary = diary;
        this.chance = chance;
    }

    /** These children are known from this day on; who was known before stays so. */
    void know(List<DemoChild> children, LocalDate on) {
        children.stream().filter(child -> known.add(child.id())).forEach(child -> add(child, on));
    }

    /** The child is registered once more by others; answers under which id they know the mother. */
    PersonId knowAgain(DemoChild child, LocalDate on) {
        PersonId mother = new PersonId(chance.id());
        register(child, on);
        parent(child, mother, ParentKind.BIRTH_MOTHER, child.bornOn());
        return mother;
    }

    /** The child was born, and the birth is notified some days later. */
    void born(DemoChild child) {
        LocalDate notified = child.bornOn().plusDays(chance.between(0, 6));
        diary.tell(new RecordBirth(child.id(), notified, child.bornOn(), child.sex()));
    }

    private void add(DemoChild child, LocalDate on) {
        register(child, on);
        LocalDate since = child.bornBy(on) ? child.bornOn() : on;
        parent(child, family.mother(), ParentKind.BIRTH_MOTHER, since);
        family.father().ifPresent(father -> parent(child, father, ParentKind.BIRTH_FATHER, since));
        siblings.forEach(sibling -> diary.tell(new LinkSiblings(child.id(), sibling.id(), on)));
        siblings.add(child);
    }

    private void register(DemoChild child, LocalDate on) {
        boolean born = child.bornBy(on);
        diary.tell(
                new RegisterChild(
                        child.id(),
                        on,
                        born ? child.sex() : Sex.UNKNOWN,
                        new PersonName(born ? child.given() : null, family.surname()),
                        born ? child.bornOn() : null,
                        born ? null : child.bornOn(),
                        family.ethnicity(),
                        born ? List.of(disability()) : List.of(),
                        null,
                        unknownUpn(child, on),
                        null,
                        INVENTED,
                        localId(child),
                        new Address(chance.between(1, 99) + " Demo Street", null),
                        family.locality()));
    }

    private void parent(DemoChild child, PersonId parent, ParentKind kind, LocalDate since) {
        diary.tell(
                new LinkParent(
                        child.id(),
                        parent,
                        kind,
                        since,
                        new PersonName("Demo", family.surname()),
                        null));
    }

    private Disability disability() {
        return chance.percent(88)
                ? Disability.NONE
                : chance.of(Disability.LEARNING, Disability.AUTISM, Disability.COMMUNICATION);
    }

    /** As unique as the child's own id. */
    private static String localId(DemoChild child) {
        return "DEMO" + Long.toHexString(child.id().value().getMostSignificantBits() >>> 16);
    }

    private static UpnUnknown unknownUpn(DemoChild child, LocalDate on) {
        return child.ageOn(on) < SCHOOL_AGE
                ? UpnUnknown.NOT_OF_SCHOOL_AGE
                : UpnUnknown.NOT_YET_KNOWN;
    }
}
