package org.goldenthread.platform.settings;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class SettingTest {

    private final Setting setting = new Setting("goldenthread.room.setting");

    @Test
    void names_itself_what_it_is_and_what_it_may_be() {
        assertThatThrownBy(() -> setting.within(0, 1, 500))
                .hasMessage(
                        "The setting goldenthread.room.setting is 0; it must be a number from 1 to"
                                + " 500.");
        assertThatThrownBy(() ->
                        setting.within(
                                Duration.ofSeconds(-1),
                                Duration.ofMillis(1),
                                Duration.ofSeconds(60)))
                .hasMessage(
                        "The setting goldenthread.room.setting is -1s; it must be from 1ms to 60s.");
        assertThatThrownBy(() -> setting.atLeast(DataSize.ofBytes(0), DataSize.ofBytes(1)))
                .hasMessage("The setting goldenthread.room.setting is 0B; it must be 1B or more.");
    }

    @Test
    void may_be_the_least_and_the_most() {
        assertThatCode(
                        () -> {
                            setting.within(1, 1, 1);
                            setting.within(Duration.ZERO, Duration.ZERO, Duration.ZERO);
                            setting.atLeast(DataSize.ofBytes(1), DataSize.ofBytes(1));
                        })
                .doesNotThrowAnyException();
    }
}
