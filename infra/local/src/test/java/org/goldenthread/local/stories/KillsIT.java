package org.goldenthread.local.stories;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Processes of the product are killed without warning while it works, the database's own included:
 * with {@code -Dkills=long} each of them, a hundred times; else once those that {@link CrashIT}
 * does not kill.
 */
class KillsIT {

    private static final boolean LONG = "long".equals(System.getProperty("kills"));

    /** Who is killed, and how often in a hundred; a whole start follows but for the database's. */
    private enum Victim {
        BACKEND(1, 40),
        DATABASE(1, 40),
        COMMAND_SERVICE(0, 7),
        QUERY_SERVICE(1, 7),
        LAUNCHER(0, 6);

        private final int few;
        private final int many;

        Victim(int few, int many) {
            this.few = few;
            this.many = many;
        }
    }

    @Test
    void killing_any_process_under_load_loses_nothing_and_doubles_nothing() {
        List<Victim> victims = victims();
        Product product = Products.rough();
        Load load = Load.on(product);
        for (Victim victim : victims) {
            kill(product, victim);
            load.goesOn();
        }

        Load.Told told = load.ended();

        System.out.println("killed " + victims.size() + ": " + told);
        told.isWhole();
        load.everythingIsReady();
    }

    /** In an order that is the same each time. */
    private static List<Victim> victims() {
        List<Victim> victims = new ArrayList<>();
        for (Victim victim : Victim.values()) {
            victims.addAll(Collections.nCopies(LONG ? victim.many : victim.few, victim));
        }
        Collections.shuffle(victims, new Random(1));
        return victims;
    }

    private static void kill(Product product, Victim victim) {
        switch (victim) {
            case BACKEND -> product.killBackend();
            case DATABASE -> product.killDatabase();
            case COMMAND_SERVICE -> {
                product.kill("command-service");
                product.startAgain();
            }
            case QUERY_SERVICE -> {
                product.kill("query-service");
                product.startAgain();
            }
            case LAUNCHER -> {
                product.killLauncher();
                product.startAgain();
            }
        }
    }
}
