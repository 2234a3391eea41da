package org.goldenthread.query.figures.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.goldenthread.platform.problems.Causes;
import org.goldenthread.platform.problems.Problem;
import org.goldenthread.platform.problems.ProblemException;
import org.goldenthread.query.asof.Knowledge;
import org.goldenthread.query.asof.RecordsWritten;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Everybody who follows figures, and the one thread that looks for all of them whether something
 * moved: as soon as this instance wrote something, and twice a second in case another one did.
 */
@Component
@EnableConfigurationProperties(LiveProperties.class)
class LiveFigures implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LiveFigures.class);

    private final Knowledge knowledge;
    private final Movements movements;
    private final Clock clock;
    private final LiveProperties properties;
    private final Set<Follower> followers = ConcurrentHashMap.newKeySet();
    private final Semaphore news = new Semaphore(0);
    private volatile boolean running;

    LiveFigures(Knowledge knowledge, Movements movements, Clock clock, LiveProperties properties) {
        this.properties = properties;
        this.knowledge = knowledge;
        this.movements = movements;
        this.clock = clock;
    }

    /**
     * Somebody follows these figures from now on, or from the position they had reached; for a
     * while, after which they have to come, and be let in, anew.
     */
    Follower follow(Set<String> codes, Optional<Long> since, Wire wire) {
        if (!running || followers.size() >= properties.followers()) {
            throw new ProblemException(
                    Problem.unavailable(
                            "too-many-followers", "Too many follow figures now; ask again."));
        }
        Follower follower = new Follower(codes, since, wire, clock.instant(), properties);
        followers.add(follower);
        Thread.ofVirtual()
                .name("follower")
                .start(() -> {
                    follower.follow();
                    followers.remove(follower);
                });
        news.release();
        return follower;
    }

    @EventListener
    void on(RecordsWritten written) {
        if (!followers.isEmpty()) {
            news.release();
        }
    }

    private void watch() {
        while (running) {
            try {
                if (followers.isEmpty()) {
                    news.acquire();
                } else {
                    news.tryAcquire(properties.lookAgain().toMillis(), TimeUnit.MILLISECONDS);
                }
                news.drainPermits();
                Instant began = clock.instant();
                look();
                rest(Duration.between(began, clock.instant()));
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void look() {
        Instant now = clock.instant();
        followers.forEach(follower -> follower.leaveWhenOver(now));
        List<Follower> all = List.copyOf(followers);
        if (all.isEmpty()) {
            return;
        }
        try {
            knowledge.answer(
                    Optional.empty(),
                    Optional.empty(),
                    known -> {
                        movements.tell(all, known);
                        return known;
                    });
        } catch (RuntimeException e) {
            LOG.warn("followed figures cannot be worked out: {}", Causes.of(e));
        }
    }

    /**
     * As long again as the last look took, so that followed figures never keep the database busy
     * for more than half of the time, however fast facts come in; what comes meanwhile is looked at
     * together.
     */
    private static void rest(Duration took) throws InterruptedException {
        Thread.sleep(took);
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("live-figures").start(this::watch);
    }

    /** Before the web server waits for requests to end: these would not. */
    @Override
    public void stop() {
        running = false;
        news.release();
        followers.forEach(Follower::leave);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
