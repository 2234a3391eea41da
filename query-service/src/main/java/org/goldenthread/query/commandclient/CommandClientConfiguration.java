package org.goldenthread.query.commandclient;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Where acts are asked, as told from outside. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CommandServiceProperties.class)
class CommandClientConfiguration {}
