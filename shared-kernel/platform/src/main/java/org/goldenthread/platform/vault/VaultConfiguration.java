package org.goldenthread.platform.vault;

import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The vault of a service; without a vault key the service does not start. */
@AutoConfiguration(after = DataSourceAutoConfiguration.class)
@EnableConfigurationProperties({VaultProperties.class, VaultLimits.class})
public class VaultConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(VaultConfiguration.class);

    @Bean
    VaultKey vaultKey(VaultProperties properties) {
        return properties.vaultKey();
    }

    @Bean
    PersonKeys personKeys(DataSource dataSource, VaultProperties properties, VaultLimits limits) {
        return new PersonKeys(dataSource, properties.username(), properties.password(), limits);
    }

    @Bean
    @ConditionalOnMissingBean
    Vault vault(PersonKeys keys, VaultKey key, VaultProperties properties, VaultLimits limits) {
        return new PersonVault(keys, key, properties.readOnly(), limits);
    }

    /** A service with the vault key of another installation does not start. */
    @Bean
    SmartInitializingSingleton keyBelongs(Vault vault) {
        return () -> {
            if (vault instanceof PersonVault ours) {
                try {
                    ours.mustOpenItsKeys();
                } catch (DataAccessException e) {
                    LOG.warn("whether the vault key belongs here could not be looked at", e);
                }
            }
        };
    }

    @Bean
    Erasures erasures(DataSource dataSource) {
        return new Erasures(JdbcClient.create(dataSource));
    }

    @Bean
    Sealer sealer(VaultKey key) {
        return new Sealer(key);
    }

    @Bean
    SealedVersions sealedVersions(Sealer sealer) {
        return new SealedVersions(sealer);
    }

    @Bean
    Identifiers identifiers(DataSource dataSource, VaultKey key) {
        return new Identifiers(JdbcClient.create(dataSource), key);
    }
}
