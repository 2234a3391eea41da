package org.goldenthread.pathway.personal;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form of a postcode. */
public final class Postcode {

    private static final Pattern FORM =
            Pattern.compile("(GIR|[A-Z]{1,2}[0-9][A-Z0-9]?)([0-9][ABD-HJLNP-Z]{2})");

    private Postcode() {}

    /** In capitals, with one space before the last three; as it was said where it is none. */
    public static String plain(String said) {
        Matcher parts = parts(said);
        return parts.matches() ? parts.group(1) + " " + parts.group(2) : said;
    }

    /** Whether there can be such a postcode. */
    public static boolean isPossible(String said) {
        return parts(said).matches();
    }

    private static Matcher parts(String said) {
        return FORM.matcher(said.replaceAll("[\\p{Z}\\s]+", "").toUpperCase(Locale.ROOT));
    }
}
