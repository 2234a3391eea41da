package org.goldenthread.local.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever takes a new version finds everything that an earlier one wrote. */
class EarlierFormsIT {

    static List<KeptForm> forms() {
        return KeptForm.all();
    }

    /**
     * Given a data folder as an earlier release left it, when the product starts on it, then every
     * fact, every figure, every publication and every finding is there, and they are there again
     * when the records are made anew from the journal.
     */
    @ParameterizedTest
    @MethodSource("forms")
    void a_data_folder_of_an_earlier_form_is_started_on_and_loses_nothing(KeptForm form)
            throws IOException, SQLException {
        try (Product product = Product.emptyIn(form.unpacked())) {
            Found found = Found.in(product);

            assertThat(kept(found.text(), form.found())).isEqualTo(form.found());
            assertThat(kept(found.rebuilt().text(), form.found())).isEqualTo(form.found());
        }
    }

    /** Without the figures that the earlier release did not know. */
    private static String kept(String found, String before) {
        Set<String> known =
                before.lines().map(EarlierFormsIT::figureOf).collect(Collectors.toSet());
        return found.lines()
                .filter(line -> known.contains(figureOf(line)))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    /** The code of a line that tells a figure; nothing of any other line. */
    private static String figureOf(String line) {
        return line.startsWith("figure ") ? line.split(" ", 3)[1] : "";
    }

    /**
     * Keeps a folder as this release writes it. A name that is taken is refused; so is a folder in
     * which a kind of event is missing that this release knows: nobody would notice in it that a
     * later one cannot read it.
     */
    @Test
    @EnabledIfSystemProperty(named = "keep.form", matches = ".+")
    void a_folder_of_this_release_is_kept() throws IOException, SQLException {
        String name = System.getProperty("keep.form");
        KeptForm form = KeptForm.fresh(name);
        Path data = KeptForm.empty("kept-" + name);
        String found;
        try (Product product = Product.emptyIn(data)) {
            EverythingThatHappens.to(product);
            assertThat(EventKinds.in(product))
                    .as("whatever is missing: have it happen in EverythingThatHappens")
                    .containsAll(EventKinds.ofToday());
            found = Found.in(product).text();
        }
        form.keep(data, found);
    }
}
