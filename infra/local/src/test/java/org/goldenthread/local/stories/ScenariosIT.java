package org.goldenthread.local.stories;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The scenarios that break careless records: facts late and wrong, corrected, merged and undone,
 * each asked as known then and as known now.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ScenariosIT {

    private static Product product;
    private static Scenarios told;

    @BeforeAll
    static void tell() {
        product = Product.empty("scenarios");
        told = Scenarios.toldTo(product);
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @TestFactory
    @Order(1)
    Stream<DynamicNode> as_it_was_recorded() {
        return everyScenario();
    }

    @Test
    @Order(2)
    void a_rebuild_from_the_journal_gives_the_same_records() {
        Rebuilds.giveTheSameRecords(product);
    }

    @TestFactory
    @Order(3)
    Stream<DynamicNode> as_it_was_rebuilt() {
        return everyScenario();
    }

    private static Stream<DynamicNode> everyScenario() {
        return told.opened().stream()
                .map(one ->
                        DynamicTest.dynamicTest(
                                one.scenario().title(),
                                () -> one.so().accept(knowing(one.diary()))));
    }

    private static Knowing knowing(Diary diary) {
        return new Knowing(product, diary.children(), told.position(), "");
    }
}
