package org.goldenthread.query.web;

/**
 * How wide words become in pictures, at the most: fonts differ from machine to machine, and what is
 * drawn has no way to ask.
 */
enum Lettering {
    SMALL(14, 0.61),
    BOLD(16, 0.72);

    /** How wide a narrow letter is by the height of the letters. */
    private static final double NARROW = 0.4;

    private final double size;
    private final double usual;

    Lettering(double size, double usual) {
        this.size = size;
        this.usual = usual;
    }

    /** The width of these words. */
    double width(String words) {
        return words.chars().mapToDouble(letter -> isNarrow(letter) ? NARROW : usual).sum() * size;
    }

    private static boolean isNarrow(int letter) {
        return letter == ',' || letter == '.' || letter == ' ';
    }
}
