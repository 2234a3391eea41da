package org.goldenthread.query.children.history;

/** What a step of knowledge did to a line, in a word and a mark beside it. */
public enum Mark {
    SAME("", "", ""),
    ADDED("Added", "+", "govuk-tag--green"),
    ENDED("Ended", "■", "govuk-tag--blue"),
    CHANGED("Changed", "→", "govuk-tag--blue"),
    CORRECTED("Corrected", "✎", "govuk-tag--yellow"),
    TAKEN_AWAY("Taken away", "−", "govuk-tag--red");

    private final String word;
    private final String sign;
    private final String style;

    Mark(String word, String sign, String style) {
        this.word = word;
        this.sign = sign;
        this.style = style;
    }

    /** The word that says it; empty where nothing was done. */
    public String word() {
        return word;
    }

    /** A sign that says it without colour. */
    public String sign() {
        return sign;
    }

    /** The class of its tag. */
    public String style() {
        return style;
    }
}
