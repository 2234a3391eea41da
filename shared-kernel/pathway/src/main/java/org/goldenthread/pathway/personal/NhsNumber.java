package org.goldenthread.pathway.personal;

/** The form of an NHS number: ten digits, the last of which checks the others by modulus 11. */
public final class NhsNumber {

    // The NHS Data Dictionary: ten digits, the last a check by modulus 11.
    private static final int LENGTH = 10;
    private static final int MODULUS = 11;

    private NhsNumber() {}

    /** Whether there can be such a number, however it is spaced. */
    public static boolean isPossible(String said) {
        String digits = said.replaceAll("[\\p{Z}\\s-]+", "");
        if (!digits.matches("[0-9]{" + LENGTH + "}")) {
            return false;
        }
        int sum = 0;
        for (int place = 0; place < LENGTH - 1; place++) {
            sum += (digits.charAt(place) - '0') * (LENGTH - place);
        }
        int check = (MODULUS - sum % MODULUS) % MODULUS;
        return check == digits.charAt(LENGTH - 1) - '0';
    }
}
