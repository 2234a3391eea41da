package org.goldenthread.query.children.search;

import com.fasterxml.jackson.annotation.JsonValue;

/** Why a child may be the one who is looked for. */
public enum Why {
    SAME_IDENTIFIER("same-identifier", "same identifier"),
    SAME_NAME("same-name", "same name"),
    NEAR_SPELLING("near-spelling", "nearly the same spelling"),
    BEGINNING("beginning", "the name begins so"),
    SOUNDS_ALIKE("sounds-alike", "sounds alike"),
    PART_OF_NAME("part-of-name", "part of the name is the same"),
    SAME_BIRTH("same-birth", "same date of birth"),
    BIRTH_TURNED("birth-turned", "day and month of birth the other way round");

    private final String code;
    private final String words;

    Why(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** The word of the API. */
    @JsonValue
    public String code() {
        return code;
    }

    /** The reason in words. */
    public String words() {
        return words;
    }
}
