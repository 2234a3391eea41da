package org.goldenthread.local.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.FileSystemResource;

class AxonServerProfileTest {

    /** No Axon Server is needed to see that the profile asks for one, and where. */
    @ParameterizedTest
    @ValueSource(strings = {"command-service", "query-service"})
    void turns_it_on_and_says_where_it_is(String service) throws IOException {
        FileSystemResource file =
                new FileSystemResource(
                        ComposeFile.HOME.resolve(service + "/src/main/resources/application.yaml"));

        assertThat(new YamlPropertySourceLoader().load(service, file))
                .filteredOn(document ->
                        "axon-server"
                                .equals(document.getProperty("spring.config.activate.on-profile")))
                .singleElement()
                .satisfies(profile -> {
                    assertThat(profile.getProperty("axon.axonserver.enabled")).hasToString("true");
                    assertThat(profile.getProperty("axon.axonserver.servers"))
                            .hasToString("${AXON_SERVER:localhost:8124}");
                });
    }
}
