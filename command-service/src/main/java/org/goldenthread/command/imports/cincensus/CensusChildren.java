package org.goldenthread.command.imports.cincensus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.goldenthread.command.imports.ImportFinding;
import org.goldenthread.command.imports.ImportFinding.Recorded;
import org.goldenthread.command.imports.NearNumbers;
import org.goldenthread.command.imports.SourceRow;
import org.goldenthread.command.imports.StatutoryReturn;

/** Gathers the elements of each child, wherever they stand in the file; hands it on when whole. */
final class CensusChildren {

    private final FileSurvey contents;
    private final StatutoryReturn.Taking taking;
    private final Consumer<List<Element>> whole;
    private final NearNumbers near = new NearNumbers("GT-IM-23");
    private final Map<String, List<Element>> waiting = new HashMap<>();

    CensusChildren(
            FileSurvey contents, StatutoryReturn.Taking taking, Consumer<List<Element>> whole) {
        this.contents = contents;
        this.taking = taking;
        this.whole = whole;
    }

    /** The next element of the file. */
    void next(Element child) {
        String id = CensusChild.idOf(child);
        if (id.isEmpty()) {
            taking.lost(
                    finding(
                            child,
                            "CIN-8500",
                            "The child has no LAchildID, or one that cannot be one: nothing of it is"
                                    + " recorded.",
                            Recorded.NOTHING),
                    CensusChild.rows(child));
            return;
        }
        List<Element> elements = waiting.computeIfAbsent(id, _ -> new ArrayList<>());
        elements.add(child);
        if (elements.size() == contents.elements().getOrDefault(id, 1)) {
            near.next(id, row(elements.getFirst())).ifPresent(taking::found);
            elements.stream().skip(1).forEach(more -> twice(elements.getFirst(), more));
            waiting.remove(id);
            whole.accept(elements);
        }
    }

    private void twice(Element first, Element more) {
        boolean otherwise = CensusChild.contradict(first, more);
        taking.found(
                finding(
                        more,
                        "CIN-8510",
                        "The same LAchildID stands further up: both are read as one child"
                                + (otherwise
                                        ? ", and where they differ in who it is, the first counts."
                                        : "."),
                        otherwise ? Recorded.IN_PART : Recorded.AS_STATED));
    }

    private static ImportFinding finding(
            Element child, String rule, String sentence, Recorded recorded) {
        return new ImportFinding(row(child), rule, sentence, recorded);
    }

    private static SourceRow row(Element child) {
        return new SourceRow(child.name(), child.line());
    }
}
