package org.goldenthread.command.imports;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Settings of imports. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ImportProperties.class, OwnAuthority.class})
class ImportConfiguration {}
