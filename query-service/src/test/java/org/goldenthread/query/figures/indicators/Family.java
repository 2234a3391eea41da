package org.goldenthread.query.figures.indicators;

import java.time.LocalDate;
import java.util.UUID;
import org.goldenthread.pathway.codes.ParentKind;
import org.goldenthread.pathway.ids.PersonId;
import org.goldenthread.pathway.person.ParentLinked;
import org.goldenthread.pathway.person.ParentUnlinked;

/** Facts about parents, in few words; parents are numbered. */
final class Family {

    private Family() {}

    static ParentLinked mother(int number) {
        return parent(number, ParentKind.BIRTH_MOTHER);
    }

    static ParentLinked father(int number) {
        return parent(number, ParentKind.BIRTH_FATHER);
    }

    static ParentLinked parent(int number, ParentKind kind) {
        return new ParentLinked(person(number), kind, LocalDate.of(2015, 1, 1), null, null);
    }

    static ParentUnlinked noLonger(int number, ParentKind kind, String until) {
        return new ParentUnlinked(person(number), kind, LocalDate.parse(until));
    }

    static PersonId person(int number) {
        return new PersonId(new UUID(9, number));
    }
}
