package org.goldenthread.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What browsers load: a council's service may use neither the licensed typeface nor the crown. */
class AssetsTest {

    @Test
    void no_asset_has_the_licensed_typeface_or_the_crown() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/static"))) {
            List<Path> assets = files.filter(Files::isRegularFile).toList();

            assertThat(assets).isNotEmpty();
            for (Path asset : assets) {
                assertThat(Files.readString(asset, StandardCharsets.ISO_8859_1))
                        .as(asset.toString())
                        .doesNotContainIgnoringCase("GDS Transport")
                        .doesNotContain(".woff", "govuk-crest");
            }
        }
    }
}
