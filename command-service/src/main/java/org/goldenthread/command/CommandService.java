package org.goldenthread.command;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Acts: takes commands from practitioners and systems and settles them in the journal. */
@SpringBootApplication
public class CommandService {

    /** Starts the service; settings come from {@code application.yaml} and the environment. */
    public static void main(String[] arguments) {
        SpringApplication.run(CommandService.class, arguments);
    }
}
