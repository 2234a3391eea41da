package org.goldenthread.local.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.local.stories.Caller.Answer;
import org.goldenthread.platform.access.Role;

/** What is done, one act after the other, for one child or for brothers and sisters. */
final class Journey {

    private final Product product;
    private final Map<String, Object> whom;
    private final Set<String> children;
    private long position;

    private Journey(Product product, Map<String, Object> whom, Set<String> children) {
        this.product = product;
        this.whom = whom;
        this.children = children;
    }

    static Journey of(Product product, String child) {
        return new Journey(product, Map.of("childId", child), Set.of(child));
    }

    static Journey ofFamily(Product product, String... children) {
        return new Journey(product, Map.of("childIds", List.of(children)), Set.of(children));
    }

    /** Somebody in this role does something that must be accepted; fields are names and values. */
    Journey then(Role role, String act, Object... fields) {
        Map<String, Object> command = new HashMap<>(whom);
        for (int i = 0; i < fields.length; i += 2) {
            command.put((String) fields[i], fields[i + 1]);
        }
        Answer answer = product.as(role).command(act, command);
        assertThat(answer.status()).as("%s: %s", act, answer.text()).isEqualTo(201);
        position = answer.position();
        return this;
    }

    /** The place in the journal of the last thing that was done. */
    long position() {
        return position;
    }

    /**
     * The figures as they are after everything that was done, of these children alone: whoever
     * shares the product with them changes nothing.
     */
    Knowing figures() {
        return new Knowing(product, children, position, "");
    }
}
