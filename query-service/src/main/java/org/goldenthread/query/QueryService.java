package org.goldenthread.query;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Questions: answers from the bitemporal records, for any day and as known at any time. */
@SpringBootApplication
public class QueryService {

    /** Starts the service; settings come from {@code application.yaml} and the environment. */
    public static void main(String[] arguments) {
        SpringApplication.run(QueryService.class, arguments);
    }
}
