package org.goldenthread.bench.imports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * An authority's first return of looked-after children, invented: by table and row of about the
 * same shape as the published sample return, some ten facts a child. The same seed gives the same
 * return.
 */
final class FirstReturn {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final LocalDate YEAR_START = LocalDate.of(2024, 4, 1);
    private static final int HALF_A_YEAR = 182;

    /** Of so many children one went missing, and one came alone to the country. */
    private static final int ONE_IN = 20;

    private final Random chance;
    private final Map<String, List<String>> tables = new LinkedHashMap<>();

    private FirstReturn(long seed) {
        chance = new Random(seed);
        table("header", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB");
        table(
                "episodes",
                "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,"
                        + "HOME_POST,PL_POST,URN");
        table("reviews", "CHILD,DOB,REVIEW,REVIEW_CODE");
        table(
                "oc2",
                "CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,"
                        + "HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,"
                        + "INTERVENTION_OFFERED");
        table("previous_permanence", "CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM");
        table("missing", "CHILD,DOB,MISSING,MIS_START,MIS_END");
        table("uasc", "CHILD,SEX,DOB,DUC");
    }

    /** Of so many children, drawn from this seed. */
    static FirstReturn of(int children, long seed) {
        FirstReturn invented = new FirstReturn(seed);
        for (int number = 1; number <= children; number++) {
            invented.child("INVENTED%05d".formatted(number));
        }
        return invented;
    }

    /** The text of each table, by the part names of the public contract. */
    Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        tables.forEach((part, rows) -> files.put(part, String.join("\n", rows) + "\n"));
        return files;
    }

    private void child(String id) {
        LocalDate born = YEAR_START.minusDays(500 + chance.nextInt(365 * 15));
        String sex = chance.nextBoolean() ? "1" : "2";
        String birthday = DAY.format(born);
        row("header", id, sex, birthday, "WBRI", "UN1", "", "");
        LocalDate first = YEAR_START.minusDays(chance.nextInt(400));
        episodes(id, first);
        for (LocalDate held = first.plusDays(20);
                held.isBefore(YEAR_START.plusYears(1));
                held = held.plusDays(HALF_A_YEAR / 2 + chance.nextInt(HALF_A_YEAR / 2))) {
            row("reviews", id, birthday, DAY.format(held), "PN1");
        }
        row("oc2", id, birthday, "12", "", "0", "1", "1", "1", "1", "0", "0", "0");
        row("previous_permanence", id, birthday, "Z1", "", "");
        if (chance.nextInt(ONE_IN) == 0) {
            LocalDate gone = YEAR_START.plusDays(chance.nextInt(300));
            row("missing", id, birthday, "M", DAY.format(gone), DAY.format(gone.plusDays(2)));
        }
        if (chance.nextInt(ONE_IN) == 0) {
            row("uasc", id, sex, birthday, DAY.format(born.plusYears(18)));
        }
    }

    /** One placement after the other, the last of which goes on. */
    private void episodes(String id, LocalDate first) {
        LocalDate from = first;
        String begins = "S";
        for (int more = chance.nextInt(3); more >= 0; more--) {
            LocalDate to = from.plusDays(30 + chance.nextInt(200));
            boolean goesOn = more == 0 || to.isAfter(YEAR_START.plusMonths(11));
            String end = goesOn ? ",," : DAY.format(to) + ",X1,CARPL";
            row(
                    "episodes",
                    id,
                    DAY.format(from),
                    begins,
                    "C2",
                    "N1",
                    "U6",
                    "PR1",
                    end,
                    "ME4 4AA",
                    "ME7 1AB",
                    "SC012345");
            if (goesOn) {
                return;
            }
            from = to;
            begins = "P";
        }
    }

    private void table(String part, String heading) {
        tables.put(part, new ArrayList<>(List.of(heading)));
    }

    private void row(String part, String... cells) {
        tables.getOrDefault(part, new ArrayList<>()).add(String.join(",", cells));
    }
}
