package org.goldenthread.local.stories;

import java.util.Map;

/** The products that stories share: each started once, stopped when the tests are over. */
public final class Products {

    private Products() {}

    /** For stories of people who each look after their own children. */
    public static Product shared() {
        return Shared.PRODUCT;
    }

    /**
     * For stories that kill it, send it anything at all, or want its last connection: only five
     * connections, and its figures are compared with nothing.
     */
    public static Product rough() {
        return Rough.PRODUCT;
    }

    private static final class Shared {

        private static final Product PRODUCT = stoppedAtTheEnd(Product.empty("shared"));
    }

    private static final class Rough {

        private static final Product PRODUCT =
                stoppedAtTheEnd(
                        Product.emptyForLittle(
                                "rough", Map.of("SPRING_DATASOURCE_HIKARI_MAXIMUMPOOLSIZE", "5")));
    }

    private static Product stoppedAtTheEnd(Product product) {
        Runtime.getRuntime().addShutdownHook(new Thread(product::close));
        return product;
    }
}
