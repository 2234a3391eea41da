package org.goldenthread.local.fuzz;

import java.io.IOException;
import org.goldenthread.local.stories.Product;

/** What both services have written into their logs so far, to tell what they write later. */
record Logs(Product product, int ofCommands, int ofQuestions) {

    static Logs of(Product product) throws IOException {
        return new Logs(
                product,
                product.logOf("command-service").length(),
                product.logOf("query-service").length());
    }

    /** What was written since. */
    String since() throws IOException {
        return product.logOf("command-service").substring(ofCommands)
                + product.logOf("query-service").substring(ofQuestions);
    }
}
