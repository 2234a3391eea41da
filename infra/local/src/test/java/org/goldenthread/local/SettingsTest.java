package org.goldenthread.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final Path HOME = Path.of("/somewhere");

    @Test
    void uses_the_ports_of_the_public_contract_when_nothing_is_set() {
        Settings settings = Settings.from(Map.of(), HOME);

        assertThat(settings.queryAddress()).isEqualTo("http://localhost:8080");
        assertThat(settings.commandAddress()).isEqualTo("http://localhost:8081");
        assertThat(settings.identityAddress()).isEqualTo("http://localhost:9000");
        assertThat(settings.data().getFileName()).hasToString("data");
        assertThat(settings.demo()).isTrue();
    }

    @Test
    void moves_what_the_environment_says() {
        Settings settings =
                Settings.from(
                        Map.of("QUERY_PORT", "18080", "DATA_DIR", "/elsewhere", "DEMO", "false"),
                        HOME);

        assertThat(settings.queryPort()).isEqualTo(18_080);
        assertThat(settings.data()).isEqualTo(Path.of("/elsewhere"));
        assertThat(settings.demo()).isFalse();
    }

    @Test
    void says_which_setting_is_no_port() {
        assertThatThrownBy(() -> Settings.from(Map.of("COMMAND_PORT", "eighty"), HOME))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("COMMAND_PORT")
                .hasMessageContaining("eighty");
        assertThatThrownBy(() -> Settings.from(Map.of("IDENTITY_PORT", "70000"), HOME))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("IDENTITY_PORT");
    }
}
