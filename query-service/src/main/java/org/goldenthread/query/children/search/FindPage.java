package org.goldenthread.query.children.search;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.goldenthread.pathway.calendar.RecordedYears;
import org.goldenthread.platform.problems.Fault;
import org.goldenthread.query.children.chronology.ChildRecords;
import org.goldenthread.query.web.Titled;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Looking for a child.
 *
 * @param faults what is wrong with the form, by field
 * @param found who may be the child, once somebody looked
 * @param mayAdd whether the reader may make a new record
 */
public record FindPage(
        TypedSearch typed,
        List<Fault> faults,
        @Nullable Found found,
        LocalDate today,
        boolean mayAdd)
        implements Titled {

    @Override
    public String title() {
        return (faults.isEmpty() ? "" : "Error: ") + "Find a child";
    }

    /** The same without this child: nobody is looked for to be somebody else to themselves. */
    public FindPage without(UUID child) {
        return found == null
                ? this
                : new FindPage(typed, faults, found.without(child), today, mayAdd);
    }

    /** How the page is answered: a form with faults is a bad request. */
    public HttpStatus status() {
        return faults.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
    }

    /** What is wrong with this field; empty when nothing is. */
    public String wrong(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(FindPage::sentence)
                .findFirst()
                .orElse("");
    }

    /** A fault as whoever filled in the form reads it. */
    public static String sentence(Fault fault) {
        return switch (fault.field()) {
            case "bornOn" ->
                    "Date of birth must be a real date "
                            + RecordedYears.IN_WORDS
                            + ", such as 27 3 2015";
            case "given" ->
                    fault.message().startsWith("must")
                            ? "First name " + fault.message()
                            : "Enter a name, a date of birth or an identifier";
            case "family" -> "Last name " + fault.message();
            default -> "Identifier " + fault.message();
        };
    }

    /** That there are others who cannot be shown, and what to do; empty when there are none. */
    public String unreadable() {
        int count = found == null ? 0 : found.unreadable();
        return count == 0
                ? ""
                : (count == 1
                                ? "There is another child like this, "
                                : "There are " + count + " other children like this, each of them ")
                        + ChildRecords.UNREADABLE
                        + ". Until then, add nobody who may be "
                        + (count == 1 ? "this child." : "one of them.");
    }

    /** How many may be the child, in words. */
    public String outcome() {
        int count = found == null ? 0 : found.children().size();
        return switch (count) {
            case 0 -> "Nobody on record is like this";
            case 1 -> "One child may be this one";
            default -> count + " children may be this one";
        };
    }
}
