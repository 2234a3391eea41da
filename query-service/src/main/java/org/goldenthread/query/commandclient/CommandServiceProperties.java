package org.goldenthread.query.commandclient;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where acts are asked.
 *
 * @param url the command service's address
 */
@ConfigurationProperties("goldenthread.command-service")
record CommandServiceProperties(@DefaultValue("http://localhost:8081") String url) {}
