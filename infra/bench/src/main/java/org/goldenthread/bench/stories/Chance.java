package org.goldenthread.bench.stories;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Seeded chance: the same seed tells the same lives on every machine. */
public final class Chance {

    private static final long VERSION_FOUR = 0x4000L;
    private static final long VERSION_BITS = 0xF000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long VARIANT_BITS = 0xC000_0000_0000_0000L;

    private final SplittableRandom random;

    /** The chance that this seed gives. */
    public Chance(long seed) {
        this(new SplittableRandom(seed));
    }

    private Chance(SplittableRandom random) {
        this.random = random;
    }

    /** The chance that these numbers give together: near ones give nothing alike. */
    public static Chance drawn(long... numbers) {
        long mixed = 0;
        for (long number : numbers) {
            mixed = (mixed ^ number) * 0xBF58_476D_1CE4_E5B9L;
            mixed ^= mixed >>> 31;
        }
        return new Chance(mixed);
    }

    /** A chance of its own, so that one life never changes the next. */
    public Chance split() {
        return new Chance(random.split());
    }

    /** A whole number, both ends inside. */
    public int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** Yes in so many of a hundred cases. */
    boolean percent(int cases) {
        return random.nextInt(100) < cases;
    }

    /** One of these, each as likely; name one twice to make it twice as likely. */
    @SafeVarargs
    final <T> T of(T... choices) {
        return of(List.of(choices));
    }

    /** One of these, each as likely. */
    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A random id. */
    public UUID id() {
        return new UUID(
                random.nextLong() & ~VERSION_BITS | VERSION_FOUR,
                random.nextLong() & ~VARIANT_BITS | VARIANT);
    }
}
