package org.goldenthread.pathway.personal;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The form of a unique pupil number: a letter that checks the others by modulus 23, and twelve
 * digits, the last of which is a letter in a temporary number (DfE, UPN guide).
 */
public final class Upn {

    /** Letters by what they stand for; those that look like digits are none. */
    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private static final Pattern FORM =
            Pattern.compile("[" + LETTERS + "][0-9]{11}[0-9" + LETTERS + "]");

    private Upn() {}

    /** Whether it has the form of one. */
    public static boolean hasForm(String said) {
        return FORM.matcher(plain(said)).matches();
    }

    /** Whether its first letter is the one that the others make. */
    public static boolean isPossible(String said) {
        String upn = plain(said);
        if (!FORM.matcher(upn).matches()) {
            return false;
        }
        int sum = 0;
        for (int place = 1; place < upn.length(); place++) {
            sum += valueOf(upn.charAt(place)) * (place + 1);
        }
        return LETTERS.charAt(sum % LETTERS.length()) == upn.charAt(0);
    }

    private static int valueOf(char sign) {
        return sign <= '9' ? sign - '0' : LETTERS.indexOf(sign);
    }

    /** As it is compared: in capitals, without space. */
    public static String plain(String said) {
        return said.replaceAll("[\\p{Z}\\s]+", "").toUpperCase(Locale.ROOT);
    }
}
