package org.goldenthread.bench.commands;

import java.util.List;
import java.util.UUID;

/** What one client asks for, again and again. */
interface Acts {

    /** The next act. */
    Act next();

    /** An act by its name, with its body. */
    record Act(String name, String body) {}

    /** Another new child each time. */
    static Acts newChildren() {
        return () ->
                new Act(
                        "register-child",
                        """
                        {"registeredOn":"2026-03-02","sex":"F","bornOn":"2018-05-04"}\
                        """);
    }

    /** Each of these children comes into care; when all are, each leaves it; and so on. */
    static Acts careOf(List<UUID> children) {
        return new CareInTurn(children);
    }
}
