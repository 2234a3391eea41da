package org.goldenthread.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.goldenthread.pathway.facts.EventNames;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.lookedafter.CareExitRecorded;
import org.goldenthread.pathway.person.ChildRegistered;
import org.goldenthread.pathway.personal.PersonName;
import org.goldenthread.platform.testing.OpenVault;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A release in which the care exit is written for the third time and a name for the second: until
 * its second revision an exit said {@code endedOn}, until its third it held a {@code remark}; a
 * name once said {@code surname}.
 */
class UpcastersTest {

    private static final UUID CHILD = UUID.fromString("01980c5e-0000-7000-8000-000000000001");

    private static final Upcaster ENDED_ON =
            new Upcaster(
                    "care-exit-recorded",
                    1,
                    exit -> {
                        exit.set("leftOn", exit.remove("endedOn"));
                        return exit;
                    });
    private static final Upcaster REMARK =
            new Upcaster(
                    "care-exit-recorded",
                    2,
                    exit -> {
                        exit.remove("remark");
                        return exit;
                    });
    private static final Upcaster SURNAME =
            new Upcaster(
                    "person-name",
                    1,
                    name -> {
                        name.set("family", name.remove("surname"));
                        return name;
                    });

    private final EventJson json = release(ENDED_ON, REMARK, SURNAME);

    private static EventJson release(Upcaster... upcasters) {
        return new EventJson(
                new OpenVault(), new Upcasters(List.of(upcasters)), UpcastersTest::revisionThen);
    }

    private static int revisionThen(Class<?> stored) {
        if (stored == CareExitRecorded.class) {
            return 3;
        }
        return stored == PersonName.class ? 2 : EventNames.revisionOf(stored);
    }

    @Test
    void an_exit_of_the_first_revision_is_read_as_todays() {
        CareExitRecorded today = (CareExitRecorded) Samples.full(CareExitRecorded.class);

        assertThat(json.read(asFirstWritten(today), CareExitRecorded.class, 1)).isEqualTo(today);
        assertThat(json.read(json.write(today), CareExitRecorded.class, 3)).isEqualTo(today);
    }

    @Test
    void a_correction_that_holds_an_older_form_is_read_too_and_todays_says_its_revision() {
        FactAmended amended = (FactAmended) Samples.full(FactAmended.class);
        CareExitRecorded exit = (CareExitRecorded) Samples.full(CareExitRecorded.class);
        ObjectNode stored = tree(json.write(amended));
        ObjectNode fact = tree(asFirstWritten(exit));
        fact.put("type", "care-exit-recorded").put("revision", 1);
        stored.set("fact", fact);

        FactAmended read = json.read(bytes(stored), FactAmended.class);

        assertThat(read.fact()).isEqualTo(exit);
        assertThat(tree(json.write(read)).path("fact").path("revision").intValue()).isEqualTo(3);
    }

    @Test
    void sealed_content_of_an_older_form_is_read_too_and_todays_says_its_revision() {
        ChildRegistered child = (ChildRegistered) Samples.full(ChildRegistered.class);
        ObjectNode stored = tree(json.write(child));
        ObjectNode older =
                JsonMapper.shared().createObjectNode().put("given", "Wren").put("surname", "Older");
        ObjectNode name = (ObjectNode) stored.required("name");
        name.remove("revision");
        name.put("sealed", new OpenVault().seal(CHILD, SealedModule.PURPOSE, bytes(older)));

        ChildRegistered read = json.read(bytes(stored), ChildRegistered.class);

        assertThat(Objects.requireNonNull(read.name()).content())
                .contains(new PersonName("Wren", "Older"));
        assertThat(tree(json.write(read)).path("name").path("revision").intValue()).isEqualTo(2);
        assertThat(json.read(json.write(read), ChildRegistered.class)).isEqualTo(read);
    }

    @Test
    void without_a_way_nothing_is_read_as_if_it_were_understood() {
        EventJson without = release(ENDED_ON, SURNAME);

        assertThat(json.reads(CareExitRecorded.class, 1)).isTrue();
        assertThat(json.reads(CareExitRecorded.class, 4)).isFalse();
        assertThat(json.reads(CareExitRecorded.class, 0)).isFalse();
        assertThat(without.reads(CareExitRecorded.class, 2)).isFalse();
        assertThat(without.reads(CareExitRecorded.class, 1)).isFalse();
        assertThat(without.reads(CareExitRecorded.class, 3)).isTrue();
    }

    @Test
    void no_revision_has_two_ways() {
        assertThatThrownBy(() -> new Upcasters(List.of(REMARK, REMARK)))
                .isInstanceOf(IllegalStateException.class);
    }

    private byte[] asFirstWritten(CareExitRecorded exit) {
        ObjectNode stored = tree(json.write(exit));
        stored.set("endedOn", stored.remove("leftOn"));
        return bytes(stored.put("remark", "as it was"));
    }

    private static ObjectNode tree(byte[] json) {
        return (ObjectNode) JsonMapper.shared().readTree(json);
    }

    private static byte[] bytes(ObjectNode json) {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }
}
