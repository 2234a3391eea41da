package org.goldenthread.local.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is kept of a release to test later ones on has no holes, and stays small. */
class KeptFormsTest {

    /** Kept before holes were refused; what they lack is in the folders kept after them. */
    private static final List<String> WITHOUT_A_LIST = List.of("1.0.0-SNAPSHOT", "2026-11-29");

    private static final long SMALL = 1_000_000;

    static List<KeptForm> forms() {
        return KeptForm.all();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_kept_folder_holds_every_kind_of_event_that_its_release_knew(KeptForm form)
            throws IOException {
        assertThat(EventKinds.in(form)).containsAll(form.kinds());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_kept_folder_says_which_kinds_its_release_knew(KeptForm form) throws IOException {
        assertThat(form.kinds().isEmpty()).isEqualTo(WITHOUT_A_LIST.contains(form.toString()));
    }

    /** What was a kind of event once is read for ever: nobody can take one out of a list. */
    @Test
    void together_the_kept_folders_know_no_kind_that_was_forgotten_since() throws IOException {
        for (KeptForm form : forms()) {
            assertThat(words(EventKinds.ofToday())).as("%s", form).containsAll(words(form.kinds()));
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_kept_folder_is_small(KeptForm form) throws IOException {
        assertThat(form.bytes()).isLessThan(SMALL);
    }

    private static List<String> words(List<String> kinds) {
        return kinds.stream().map(kind -> kind.split(" ")[0]).toList();
    }
}
