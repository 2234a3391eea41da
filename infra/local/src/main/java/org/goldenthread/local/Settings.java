package org.goldenthread.local;

import java.nio.file.Path;
import java.util.Map;

/**
 * What can be set for the local run, from the environment: ports, data directory, demo data.
 *
 * @param home the project's folder, where the built services are
 * @param data everything that is kept between runs
 */
record Settings(
        Path home, Path data, int commandPort, int queryPort, int identityPort, boolean demo) {

    /** Reads the settings; what is not there has the default of the public contract. */
    static Settings from(Map<String, String> environment, Path home) {
        return new Settings(
                home,
                Path.of(environment.getOrDefault("DATA_DIR", "data")).toAbsolutePath(),
                port(environment, "COMMAND_PORT", 8081),
                port(environment, "QUERY_PORT", 8080),
                port(environment, "IDENTITY_PORT", 9000),
                !"false".equalsIgnoreCase(environment.getOrDefault("DEMO", "true")));
    }

    private static int port(Map<String, String> environment, String name, int standard) {
        String given = environment.getOrDefault(name, "");
        if (given.isBlank()) {
            return standard;
        }
        try {
            int port = Integer.parseInt(given.strip());
            if (port < 1 || port > 65_535) {
                throw new CannotStart(name + " must be between 1 and 65535, and is " + given);
            }
            return port;
        } catch (NumberFormatException e) {
            throw new CannotStart(name + " must be a port number, and is " + given, e);
        }
    }

    String commandAddress() {
        return "http://localhost:" + commandPort;
    }

    String queryAddress() {
        return "http://localhost:" + queryPort;
    }

    String identityAddress() {
        return "http://localhost:" + identityPort;
    }
}
