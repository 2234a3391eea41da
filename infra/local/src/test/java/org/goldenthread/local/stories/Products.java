package org.goldenthread.local.stories;

/** The product that most stories share: started once, stopped when the tests are over. */
public final class Products {

    private static final Product SHARED = start();

    private Products() {}

    public static Product shared() {
        return SHARED;
    }

    private static Product start() {
        Product product = Product.empty("shared");
        Runtime.getRuntime().addShutdownHook(new Thread(product::close));
        return product;
    }
}
