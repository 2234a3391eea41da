package org.goldenthread.query.figures.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A kind of reference data, and what its list shows of each. */
enum ReferenceKind {
    POPULATIONS("population", "mid_year as \"midYear\"", "people", "source"),
    THRESHOLDS("threshold", "name", "amount", "meaning", "reason"),
    CLOCK_LIMITS("clock_limit", "clock", "from_day as \"from\"", "amount", "reason"),
    BANK_HOLIDAYS("bank_holiday", "holiday_on as \"day\"", "name"),
    TARGETS("target", "indicator", "from_day as \"from\"", "to_day as \"to\"", "value", "source"),
    CODE_SETS(
            "code",
            "code_set as \"set\"",
            "code",
            "label",
            "valid_from as \"validFrom\"",
            "valid_to as \"validTo\""),
    PLANS("plan", "plan", "title", "from_day as \"from\"", "to_day as \"to\"", "source"),
    TEAMS("team", "team", "member", "agency", "reason"),
    DEFINITIONS("definition", "indicator", "adopted as \"version\"");

    private final String table;
    private final List<String> columns;

    ReferenceKind(String table, String... columns) {
        this.table = table;
        this.columns = List.of(columns);
    }

    /** Its word in the address. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<ReferenceKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** The rows known at a position, a page of them, each with the event that made it so. */
    String query() {
        return """
        select %s, r.version as "revision", e.position as "knownFrom", e.known_at as "knownAt",
               e.who as "recordedBy", e.role as "role", e.event_id as "eventId"
        from   %s r
        left   join records.entry e on e.position = lower(r.known)
        where  r.known @> :known
        order  by 1, 2, r.version limit :limit offset :offset
        """
                .formatted(
                        String.join(", ", columns.stream().map(column -> "r." + column).toList()),
                        this == DEFINITIONS ? IN_FORCE : "reference." + table);
    }

    /** An indicator whose definition nobody changed goes by its first version. */
    private static final String IN_FORCE =
            """
            (select i.code as indicator, coalesce(d.adopted, 1) as adopted, coalesce(d.version, 0) as version,
                    coalesce(d.known, '[0,)') as known
             from   unnest(:codes::text[]) as i (code)
             left   join reference.definition d on d.indicator = i.code and d.known @> :known)\
            """;
}
