package org.goldenthread.command;

import java.util.List;
import org.goldenthread.command.vaultkey.VaultKeySteps;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Acts: takes commands from practitioners and systems and settles them in the journal. */
@SpringBootApplication
public class CommandService {

    /**
     * Starts the service; settings come from {@code application.yaml} and the environment. With the
     * word {@code vault} first, it changes the vault key instead, one step a run.
     */
    public static void main(String[] arguments) {
        if (arguments.length > 0 && "vault".equals(arguments[0])) {
            System.exit(VaultKeySteps.run(List.of(arguments).subList(1, arguments.length)));
        }
        SpringApplication.run(CommandService.class, arguments);
    }
}
