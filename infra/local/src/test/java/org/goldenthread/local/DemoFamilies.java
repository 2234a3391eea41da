package org.goldenthread.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.bench.acts.DemoCommand;
import org.goldenthread.bench.acts.DemoCorrection;
import org.goldenthread.bench.acts.DemoEntry;
import org.goldenthread.bench.acts.DemoMerge;
import org.goldenthread.bench.acts.DemoReference;
import org.goldenthread.bench.authority.DemoAuthority;
import org.goldenthread.pathway.ids.ChildId;

/**
 * So few families of the invented authority that everything that it does is done for one of them.
 * They live some years earlier than it does, and nothing that is told of them is refused.
 */
public final class DemoFamilies {

    private static final LocalDate TODAY = LocalDate.of(2023, 1, 31);
    private static final int BATCH = 100;

    private DemoFamilies() {}

    /** Tells what became of them to the product at these ports. */
    public static void toldTo(Map<String, String> ports) {
        List<DemoEntry> all = DemoTeams.among(DemoAuthority.entries(TODAY, 1), TODAY);
        Set<ChildId> children = children(all);
        List<DemoEntry> entries = all.stream().filter(entry -> isAbout(entry, children)).toList();
        DemoSender sender = new DemoSender(Settings.from(ports, Path.of(".")));
        List<DemoSender.Item> batch = new ArrayList<>();
        int refused = 0;
        for (DemoEntry entry : entries) {
            if (entry instanceof DemoCorrection || batch.size() == BATCH) {
                refused += sender.send(batch);
                batch.clear();
            }
            batch.add(new DemoSender.Item("family-" + entries.indexOf(entry), entry));
        }
        refused += sender.send(batch);
        assertThat(refused).as("refused acts of the demo; the log says why").isZero();
    }

    /** The first whom each act is about, and whoever is ever named together with one of them. */
    private static Set<ChildId> children(List<DemoEntry> all) {
        Set<String> acts = new HashSet<>();
        Set<ChildId> children = new HashSet<>();
        for (DemoEntry entry : all) {
            if (entry instanceof DemoCommand act && acts.add(act.name())) {
                children.addAll(act.act().children());
            }
        }
        for (int before = 0; before < children.size(); ) {
            before = children.size();
            for (DemoEntry entry : all) {
                if (entry instanceof DemoCommand act && isAbout(act, children)) {
                    children.addAll(act.act().children());
                }
            }
        }
        return children;
    }

    private static boolean isAbout(DemoEntry entry, Set<ChildId> children) {
        return switch (entry) {
            case DemoCommand act -> act.act().children().stream().anyMatch(children::contains);
            case DemoCorrection late -> children.contains(late.child());
            case DemoMerge one ->
                    one.act().streams().stream().map(ChildId::new).anyMatch(children::contains);
            case DemoReference _ -> true;
        };
    }
}
