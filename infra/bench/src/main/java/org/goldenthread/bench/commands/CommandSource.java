package org.goldenthread.bench.commands;

import java.util.List;
import java.util.UUID;

/** What one client asks for, again and again. */
interface CommandSource {

    /** The next act. */
    Next next();

    /** An act by its name, with its body. */
    record Next(String name, String body) {}

    /** Another new child each time. */
    static CommandSource newChildren() {
        return () ->
                new Next(
                        "register-child",
                        """
                        {"registeredOn":"2026-03-02","sex":"F","bornOn":"2018-05-04"}\
                        """);
    }

    /** The same act with nothing said: it is signed in, read, and refused for its form. */
    static CommandSource malformed() {
        return () -> new Next("register-child", "{}");
    }

    /** Each of these children comes into care; when all are, each leaves it; and so on. */
    static CommandSource careOf(List<UUID> children) {
        return new CareInTurn(children);
    }
}
