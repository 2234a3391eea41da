package org.goldenthread.pathway.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

/**
 * The form of every refusal: a sentence that says what stands in the way, and another that says
 * what would make it possible, or that nothing can; both in words of practice.
 */
public final class HelpfulWords {

    private static final Pattern SENTENCES = Pattern.compile("[A-Z].*[^ .]\\.", Pattern.DOTALL);

    /** Names in code, places left open, and words that only we use. */
    private static final Pattern NOT_THEIRS =
            Pattern.compile(
                    "[a-z][A-Z]|[_{}<>%]| {2}"
                            + "|\\b(null|journal|stream|timeline|payload|aggregate|JSON|UUID)\\b");

    /** Something that can be done, or that there is nothing to do. */
    private static final Pattern OFFER =
            Pattern.compile(
                    "\\b(give|record|correct|choose|say|name|leave|takes?|carry|re-open|close|complete|end"
                            + "|hold|start|agree|propose|ask|look|send|use|wait|approve|review|draft"
                            + "|publish|withdraw|merge|part|declare|find"
                            + "|never|no longer|nothing|nobody|stays?)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final int FEWEST = 4;

    private HelpfulWords() {}

    /** Holds both sentences to the form. */
    public static void check(String where, String sentence, String remedy) {
        assertThat(sentence).as(where).matches(SENTENCES).doesNotContainPattern(NOT_THEIRS);
        assertThat(remedy)
                .as("%s: %s, and then?", where, sentence)
                .matches(SENTENCES)
                .doesNotContainPattern(NOT_THEIRS)
                .containsPattern(OFFER)
                .isNotEqualTo(sentence);
        assertThat(remedy.split(" ")).as(remedy).hasSizeGreaterThanOrEqualTo(FEWEST);
    }
}
