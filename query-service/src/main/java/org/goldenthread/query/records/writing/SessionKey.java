package org.goldenthread.query.records.writing;

import com.zaxxer.hikari.HikariDataSource;
import org.goldenthread.platform.vault.ColumnSeal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Gives every session of the service the key of the sealed ages when it connects: not as a
 * statement, which servers log and show.
 */
public final class SessionKey implements BeanPostProcessor {

    private static final String OPTIONS = "options";

    private final ObjectProvider<ColumnSeal> seal;

    /** With the seal of ages, once there is one. */
    public SessionKey(ObjectProvider<ColumnSeal> seal) {
        this.seal = seal;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool) {
            String options = pool.getDataSourceProperties().getProperty(OPTIONS, "");
            pool.addDataSourceProperty(
                    OPTIONS, (options + " " + setting(seal.getObject())).strip());
        }
        return bean;
    }

    /** What a session is started with. */
    public static String setting(ColumnSeal seal) {
        return "-c golden.ages=" + seal.sessionKey();
    }
}
