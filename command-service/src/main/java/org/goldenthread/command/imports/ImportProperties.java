package org.goldenthread.command.imports;

import org.goldenthread.pathway.codes.LocalAuthority;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The authority that runs the service.
 *
 * @param authority its three digits; a return that names no authority is taken for its own
 */
@ConfigurationProperties("goldenthread")
record ImportProperties(@DefaultValue("887") String authority) {

    LocalAuthority own() {
        return new LocalAuthority(authority);
    }
}
