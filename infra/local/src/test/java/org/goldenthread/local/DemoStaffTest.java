package org.goldenthread.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.goldenthread.bench.people.DemoStaff;
import org.goldenthread.local.identity.DemoPerson;
import org.goldenthread.platform.access.Role;
import org.junit.jupiter.api.Test;

/** Whoever recorded the past of the invented authority signs in under the same name. */
class DemoStaffTest {

    @Test
    void every_practitioner_who_can_sign_in_is_one_of_those_who_recorded() {
        EnumSet<Role> others =
                EnumSet.of(
                        Role.DATA_TEAM, Role.PERFORMANCE_OFFICER, Role.AUDITOR, Role.ADMINISTRATOR);
        assertThat(
                        DemoPerson.ALL.stream()
                                .filter(person -> !others.contains(person.role()))
                                .map(person ->
                                        new DemoStaff(
                                                person.username(),
                                                person.fullName(),
                                                person.role(),
                                                DemoPerson.agencyOf(person.role()))))
                .isSubsetOf(DemoStaff.ALL);
    }
}
