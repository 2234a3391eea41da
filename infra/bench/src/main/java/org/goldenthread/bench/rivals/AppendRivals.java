package org.goldenthread.bench.rivals;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.bench.scratch.ScratchDatabase;

/** The same append, durable before it returns, by ours, by Axon as it comes, and by Emmett. */
final class AppendRivals {

    private final PrintStream out;
    private final ScratchDatabase database;
    private final Optional<Emmett> emmett;
    private final List<Integer> appenders;
    private final Duration howLong;

    AppendRivals(
            PrintStream out,
            ScratchDatabase database,
            Optional<Emmett> emmett,
            List<Integer> appenders,
            Duration howLong) {
        this.out = out;
        this.database = database;
        this.emmett = emmett;
        this.appenders = appenders;
        this.howLong = howLong;
    }

    /** Answers all that was measured. */
    List<AppendRate> run() throws IOException, InterruptedException {
        List<AppendRate> all = new ArrayList<>();
        int most = appenders.stream().mapToInt(Integer::intValue).max().orElseThrow();
        try (OurJournal ours = new OurJournal(database);
                AxonAsItComes axon = new AxonAsItComes(database, ours.events(), most)) {
            axon.make();
            Optional<EmmettAppends> node = node();
            for (boolean newStreams : new boolean[] {true, false}) {
                out.println(
                        newStreams
                                ? "one event to a new stream"
                                : "one event more to a stream, at the expected version");
                out.println(AppendRate.HEADER);
                for (int count : appenders) {
                    AppendLoad load = new AppendLoad(newStreams, count, howLong);
                    AppendRate own = load.run("ours", ours);
                    all.add(told(own, own));
                    all.add(told(load.run("Axon", axon), own));
                    if (node.isPresent()) {
                        all.add(told(node.get().run(load, 1), own));
                        if (count > 1) {
                            all.add(told(node.get().run(load, 2), own));
                        }
                    }
                }
            }
        }
        return all;
    }

    private Optional<EmmettAppends> node() throws IOException, InterruptedException {
        if (emmett.isEmpty()) {
            return Optional.empty();
        }
        EmmettAppends appends = new EmmettAppends(emmett.get(), database);
        appends.make();
        return Optional.of(appends);
    }

    private AppendRate told(AppendRate rate, AppendRate ours) {
        out.println(rate.line(ours));
        return rate;
    }
}
