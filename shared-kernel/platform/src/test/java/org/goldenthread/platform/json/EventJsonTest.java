package org.goldenthread.platform.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.goldenthread.pathway.codes.Code;
import org.goldenthread.pathway.codes.Sex;
import org.goldenthread.pathway.facts.CorrectionReason;
import org.goldenthread.pathway.facts.EventNames;
import org.goldenthread.pathway.facts.FactAmended;
import org.goldenthread.pathway.ids.EventId;
import org.goldenthread.pathway.person.ChildRegistered;
import org.goldenthread.pathway.personal.PersonName;
import org.goldenthread.pathway.personal.Sealed;
import org.goldenthread.platform.testing.OpenVault;
import org.goldenthread.platform.vault.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

class EventJsonTest {

    private static final UUID ANN = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
    private static final Sealed<PersonName> NAME = Sealed.of(ANN, new PersonName("Ann", "Planted"));
    private static final TypeReference<Sealed<PersonName>> NAMED = new TypeReference<>() {};
    private static final ChildRegistered REGISTERED = Samples.full(ChildRegistered.class);

    private final EventJson json = new EventJson(new OpenVault());

    static Stream<Class<?>> codeSets() {
        return EventNames.all().stream()
                .flatMap(event -> Arrays.stream(event.getRecordComponents()))
                .flatMap(component -> classesIn(component.getGenericType()))
                .filter(type -> type.isEnum() && Code.class.isAssignableFrom(type))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("codeSets")
    void writes_every_code_as_its_official_code_and_reads_it_back(Class<?> codeSet) {
        for (Object constant : codeSet.getEnumConstants()) {
            String written = json.mapper().writeValueAsString(constant);

            assertThat(written).isEqualTo('"' + ((Code) constant).code() + '"');
            assertThat((Object) json.mapper().readValue(written, codeSet)).isEqualTo(constant);
        }
    }

    @Test
    void refuses_a_code_that_is_not_in_the_set() {
        assertThatThrownBy(() -> json.mapper().readValue("\"Z9\"", Sex.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void refuses_a_component_that_the_event_does_not_have() {
        String text = new String(json.write(REGISTERED), UTF_8).replace("sex", "gender");

        assertThatThrownBy(() -> json.read(text.getBytes(UTF_8), ChildRegistered.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void keeps_sealed_content_out_of_the_clear() {
        ObjectMapper locked = new EventJson(new LockedVault()).mapper();

        assertThat(locked.writeValueAsString(NAME))
                .contains("\"subject\":\"" + ANN + "\"", "\"sealed\":")
                .doesNotContain("Ann", "Planted");
    }

    @Test
    void opens_sealed_content_of_any_kind() {
        ObjectMapper mapper = json.mapper();
        Sealed<LocalDate> bornOn = Sealed.of(ANN, LocalDate.of(2019, 6, 1));

        assertThat(mapper.readValue(mapper.writeValueAsString(NAME), NAMED)).isEqualTo(NAME);
        assertThat(
                        mapper.readValue(
                                mapper.writeValueAsString(bornOn),
                                new TypeReference<Sealed<LocalDate>>() {}))
                .isEqualTo(bornOn);
    }

    @Test
    void reads_content_whose_key_is_gone_as_lost() {
        String stored = json.mapper().writeValueAsString(NAME);

        assertThat(new EventJson(new LockedVault()).mapper().readValue(stored, NAMED))
                .isEqualTo(Sealed.lost(ANN));
    }

    @Test
    void writes_lost_content_again_as_lost() {
        String stored = json.mapper().writeValueAsString(Sealed.lost(ANN));

        assertThat(json.mapper().readValue(stored, NAMED)).isEqualTo(Sealed.lost(ANN));
    }

    @Test
    void names_an_amended_fact_by_its_stored_word_and_revision() {
        FactAmended amended =
                new FactAmended(new EventId(ANN), REGISTERED, CorrectionReason.WRONG_DETAIL);

        assertThat(new String(json.write(amended), UTF_8))
                .contains("\"fact\":{\"type\":\"child-registered\",\"revision\":1,\"registeredOn\"")
                .doesNotContain("org.goldenthread");
        assertThat(json.read(json.write(amended), FactAmended.class)).isEqualTo(amended);
    }

    @Test
    void refuses_an_amendment_to_something_that_is_no_fact() {
        String nested =
                """
                {"supersedes":"%1$s","reason":"duplicate",
                 "fact":{"type":"fact-voided","revision":1,"supersedes":"%1$s","reason":"test"}}
                """
                        .formatted(ANN);

        assertThatThrownBy(() -> json.read(nested.getBytes(UTF_8), FactAmended.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void asks_once_for_the_key_of_whom_an_event_is_about_and_anew_for_the_next_event() {
        AskedVault vault = new AskedVault();
        EventJson asking = new EventJson(vault);

        asking.mapper().writeValueAsBytes(List.of(NAME, NAME, NAME));
        assertThat(vault.asked).containsExactly(ANN);

        // Erased in between, the person must not be written about again.
        asking.mapper().writeValueAsBytes(NAME);
        assertThat(vault.asked).containsExactly(ANN, ANN);
    }

    private static Stream<Class<?>> classesIn(Type type) {
        return type instanceof ParameterizedType generic
                ? Arrays.stream(generic.getActualTypeArguments()).flatMap(EventJsonTest::classesIn)
                : Stream.of((Class<?>) type);
    }

    /** A vault that remembers for whose keys it was asked. */
    private static final class AskedVault implements Vault {

        private final List<UUID> asked = new ArrayList<>();

        @Override
        public Sealing sealing(UUID subject) {
            asked.add(subject);
            return (_, clear) -> clear;
        }

        @Override
        public byte[] seal(UUID subject, String purpose, byte[] clear) {
            return sealing(subject).seal(purpose, clear);
        }

        @Override
        public Optional<byte[]> open(UUID subject, String purpose, byte[] sealed) {
            return Optional.of(sealed);
        }

        @Override
        public void prepare(Collection<UUID> subjects) {}

        @Override
        public void forget(UUID subject) {}
    }

    /** A vault that has lost every key. */
    private static final class LockedVault implements Vault {

        @Override
        public byte[] seal(UUID subject, String purpose, byte[] clear) {
            return new byte[clear.length];
        }

        @Override
        public Optional<byte[]> open(UUID subject, String purpose, byte[] sealed) {
            return Optional.empty();
        }

        @Override
        public void prepare(Collection<UUID> subjects) {}

        @Override
        public void forget(UUID subject) {}
    }
}
