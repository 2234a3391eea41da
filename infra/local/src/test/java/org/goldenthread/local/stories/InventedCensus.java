package org.goldenthread.local.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;

/** A census of children in need that nobody ever sent: many children, always the same. */
final class InventedCensus {

    private InventedCensus() {}

    /**
     * So many children with a referral each, written into this folder. A later one takes some ends
     * back, and says of some episodes that they found no need.
     */
    static Map<String, Path> in(Path folder, int children, boolean later) {
        StringBuilder text =
                new StringBuilder(
                        "<Message><Header><CollectionDetails><Collection>CIN</Collection>"
                                + "<Year>2026</Year><ReferenceDate>2026-03-31</ReferenceDate>"
                                + "</CollectionDetails><Source><LEA>887</LEA></Source></Header>"
                                + "<Children>");
        for (int number = 0; number < children; number++) {
            child(text, "C" + number, new Random(number), later);
        }
        try {
            return Map.of(
                    "file",
                    Files.writeString(
                            folder.resolve("census.xml"),
                            text.append("</Children></Message>").toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void child(StringBuilder text, String number, Random chance, boolean later) {
        LocalDate born = LocalDate.of(2005, 1, 1).plusDays(chance.nextInt(365 * 18));
        LocalDate referred = LocalDate.of(2024, 1, 8).plusDays(chance.nextInt(600));
        int kind = chance.nextInt(6);
        boolean changed = later && chance.nextInt(3) == 0;
        LocalDate closed = referred.plusDays(100 + chance.nextInt(200));
        boolean open = changed || !closed.isBefore(LocalDate.of(2026, 3, 31)) || kind == 5;
        text.append("<Child><ChildIdentifiers><LAchildID>")
                .append(number)
                .append("</LAchildID><UPNunknown>UN1</UPNunknown><PersonBirthDate>")
                .append(born)
                .append("</PersonBirthDate><Sex>M</Sex></ChildIdentifiers><CINdetails>")
                .append(day("CINreferralDate", referred))
                .append("<ReferralSource>2A</ReferralSource><PrimaryNeedCode>N1</PrimaryNeedCode>");
        if (!open) {
            text.append(day("CINclosureDate", closed))
                    .append("<ReasonForClosure>")
                    .append(later && kind == 1 ? "RC8" : "RC1")
                    .append("</ReasonForClosure>");
        }
        if (kind == 2 || kind == 5) {
            text.append("<CINPlanDates>")
                    .append(day("CINPlanStartDate", referred.plusDays(20)))
                    .append(open ? "" : day("CINPlanEndDate", closed))
                    .append("</CINPlanDates>");
        }
        if (kind == 3 || kind == 4) {
            LocalDate conference = weekday(referred.plusDays(14));
            text.append("<Section47>")
                    .append(day("S47ActualStartDate", referred.plusDays(2)))
                    .append(day("DateOfInitialCPC", conference))
                    .append("<ICPCnotRequired>0</ICPCnotRequired></Section47>");
            text.append("<ReferralNFA>0</ReferralNFA><ChildProtectionPlans>")
                    .append(day("CPPstartDate", conference))
                    .append(open ? "" : day("CPPendDate", closed))
                    .append("<InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse>")
                    .append("<LatestCategoryOfAbuse>NEG</LatestCategoryOfAbuse>")
                    .append("<NumberOfPreviousCPP>0</NumberOfPreviousCPP></ChildProtectionPlans>");
        } else {
            text.append("<ReferralNFA>0</ReferralNFA>");
        }
        text.append("</CINdetails></Child>");
    }

    private static LocalDate weekday(LocalDate day) {
        return day.getDayOfWeek().getValue() > 5 ? day.plusDays(2) : day;
    }

    private static String day(String element, LocalDate day) {
        return "<" + element + ">" + day + "</" + element + ">";
    }
}
