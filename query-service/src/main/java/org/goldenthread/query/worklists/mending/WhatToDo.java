package org.goldenthread.query.worklists.mending;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What to do about a finding, by its rule. */
final class WhatToDo {

    private static final Map<Pattern, String> BY_RULE = new LinkedHashMap<>();

    static {
        BY_RULE.put(
                Pattern.compile("GT-AG-[12]"),
                "Record when it ended and why, and whatever help goes on.");
        BY_RULE.put(
                Pattern.compile("GT-903-7|GT-IM-13|GT-IM-29|903-502|903-576"),
                "If it has ended, record the end; if it goes on, tell the data team that the return"
                        + " lacks it.");
        BY_RULE.put(
                Pattern.compile("GT-IM-1[12]|GT-IM-23|GT-903-13"),
                "Look whether they are one child; a manager approves the merge, or parts them.");
        BY_RULE.put(
                Pattern.compile(
                        "903-20[2-8][A-D]?|903-624|903-50[13][A-J]?|903-56[01]|903-584|903-SW16.*"
                                + "|GT-IM-2[4-8]"),
                "Find out which of both is right, and correct the record if it is the wrong one.");
        BY_RULE.put(
                Pattern.compile("GT-903-14|903-168|CIN-15[1-6]0Q?"),
                "Ask the school or the data team for the right number, and correct it.");
    }

    private WhatToDo() {}

    /** In words; {@code recorded} says what became of the row. */
    static String about(String rule, String recorded) {
        return BY_RULE.entrySet().stream()
                .filter(known -> known.getKey().matcher(rule).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(
                        recorded.equals("as-stated")
                                ? "Look at the record, and correct what is wrong in it."
                                : "Record what the return could not say, or have it corrected where"
                                        + " the return comes from.");
    }
}
