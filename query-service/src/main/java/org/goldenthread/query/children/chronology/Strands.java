package org.goldenthread.query.children.chronology;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.goldenthread.query.records.rows.AssessmentRow;
import org.goldenthread.query.records.rows.CareEpisodeRow;
import org.goldenthread.query.records.rows.CareLeaverRow;
import org.goldenthread.query.records.rows.CarePeriodRow;
import org.goldenthread.query.records.rows.ChildInNeedEpisodeRow;
import org.goldenthread.query.records.rows.ChildInNeedPlanRow;
import org.goldenthread.query.records.rows.ChildProtectionPlanRow;
import org.goldenthread.query.records.rows.ChildRow;
import org.goldenthread.query.records.rows.ClueRow;
import org.goldenthread.query.records.rows.ConferenceRow;
import org.goldenthread.query.records.rows.EarlyHelpRow;
import org.goldenthread.query.records.rows.EnquiryRow;
import org.goldenthread.query.records.rows.MergeRow;
import org.goldenthread.query.records.rows.MilestoneRow;
import org.goldenthread.query.records.rows.ParentLinkRow;
import org.goldenthread.query.records.rows.PlacementRow;
import org.goldenthread.query.records.rows.Row;
import org.goldenthread.query.records.rows.SiblingLinkRow;
import org.goldenthread.query.records.rows.UnaccompaniedStatusRow;
import org.goldenthread.query.visibility.PathwayStep;
import org.goldenthread.query.web.InWords;

/** The strands of help that a child's page shows, and what people call them. */
public final class Strands {

    private Strands() {}

    /** All of them, by their first day. */
    static List<Row> of(KnownChild child) {
        return child.strands().stream()
                .filter(row -> name(row).isPresent())
                .sorted(Comparator.comparing(Row::startedOn))
                .toList();
    }

    /** Those of them that are open on this day. */
    static Stream<Row> open(List<Row> rows, LocalDate day) {
        return rows.stream().filter(row -> Levels.isOpen(row, day));
    }

    /** Whether the strand is one of children's social care. */
    static Predicate<Row> ofSocialCare() {
        return row ->
                PathwayStep.of(row) != PathwayStep.PERSON
                        && PathwayStep.of(row) != PathwayStep.EARLY_HELP;
    }

    /** What people call the strand of this name; a fact about the child where it is no help. */
    static String inWords(String strand) {
        return switch (strand) {
            case "early-help" -> "Early help";
            case "cin-episode" -> "Children’s social care";
            case "assessment" -> "Assessment by a social worker";
            case "cin-plan" -> "Child in need plan";
            case "enquiry" -> "Section 47 enquiry";
            case "conference" -> "Child protection conference";
            case "cp-plan" -> "Child protection plan";
            case "care-period" -> "Looked after";
            case "uasc" -> "Unaccompanied, seeking asylum";
            case "child" -> "Who the child is";
            case "parent-link" -> "Parent";
            case "sibling-link" -> "Brother or sister";
            default -> InWords.code(strand);
        };
    }

    /** What people call the strand; nothing for what is no help. */
    public static Optional<String> name(Row row) {
        return Optional.ofNullable(
                switch (row) {
                    case EarlyHelpRow _ -> "Early help";
                    case ChildInNeedEpisodeRow _ -> "Children’s social care";
                    case AssessmentRow _ -> "Assessment by a social worker";
                    case ChildInNeedPlanRow _ -> "Child in need plan";
                    case EnquiryRow _ -> "Section 47 enquiry";
                    case ConferenceRow _ -> "Child protection conference";
                    case ChildProtectionPlanRow _ -> "Child protection plan";
                    case CarePeriodRow _ -> "Looked after";
                    case CareEpisodeRow _ -> "Care episode";
                    case CareLeaverRow _ -> "Care leaver";
                    case PlacementRow _ -> "Placement";
                    case UnaccompaniedStatusRow _ -> "Unaccompanied, seeking asylum";
                    case ChildRow _,
                            ClueRow _,
                            MilestoneRow _,
                            ParentLinkRow _,
                            SiblingLinkRow _,
                            MergeRow _ ->
                            null;
                });
    }
}
