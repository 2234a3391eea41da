package org.goldenthread.pathway.person;

import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.pathway.timeline.Rule;

/** The rules about who a child is; official numbers are those of the children in need census. */
public final class PersonRules {

    /** All rules of this step. */
    public static final List<Rule> ALL =
            Stream.of(RegistrationRules.ALL, KinshipRules.ALL).flatMap(List::stream).toList();

    private PersonRules() {}
}
