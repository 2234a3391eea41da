package org.goldenthread.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What browsers load: a council's service may use neither the licensed typeface nor the crown. */
class AssetsTest {

    private static final Path WEB = Path.of("src/main/web");
    private static final String ASSETS = "../resources/static/assets";

    /** {@code npm run build} writes the list; without Node it can still be checked. */
    @Test
    void the_assets_are_those_that_the_sources_build() throws IOException {
        List<String> built = Files.readAllLines(WEB.resolve("built.sha256"));

        assertThat(built).containsExactlyElementsOf(digests());
    }

    private static List<String> digests() throws IOException {
        try (Stream<Path> sources = Files.list(WEB);
                Stream<Path> assets = Files.list(WEB.resolve(ASSETS))) {
            return Stream.concat(
                            sources.map(Path::getFileName)
                                    .map(Path::toString)
                                    .filter(name -> name.matches(".+[.](scss|js|mjs|json)"))
                                    .sorted(),
                            assets.map(asset -> ASSETS + "/" + asset.getFileName()).sorted())
                    .map(AssetsTest::digested)
                    .toList();
        }
    }

    private static String digested(String file) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] sum = digest.digest(Files.readAllBytes(WEB.resolve(file)));
            return HexFormat.of().formatHex(sum) + "  " + file;
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

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
