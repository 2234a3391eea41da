package org.goldenthread.bench.start;

import java.io.IOException;
import java.nio.file.Path;
import org.goldenthread.bench.processes.ServiceJar;

/** How a service's jar is started. */
public enum StartWay {
    /** The jar as it was built. */
    AS_BUILT("java -jar, as it was built"),
    /** The first start of a new jar, in which the JDK learns it. */
    FIRST("unpacked, the first time"),
    /** Every later start. */
    LATER("unpacked, and learnt");

    private final String words;

    StartWay(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    ServiceJar of(Path jar) throws IOException {
        if (this == AS_BUILT) {
            return ServiceJar.asBuilt(jar);
        }
        ServiceJar unpacked = ServiceJar.unpacked(jar);
        if (this == FIRST) {
            unpacked.forget();
        }
        return unpacked;
    }
}
