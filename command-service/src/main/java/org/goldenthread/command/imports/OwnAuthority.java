package org.goldenthread.command.imports;

import org.goldenthread.pathway.codes.LocalAuthority;
import org.goldenthread.platform.settings.Setting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The authority that runs the service.
 *
 * @param authority its three digits; a return that names no authority is taken for its own
 */
@ConfigurationProperties("goldenthread")
record OwnAuthority(@DefaultValue("887") String authority) {

    /** Throws where it is none. */
    OwnAuthority {
        new Setting("goldenthread.authority")
                .must(authority.matches("[0-9]{3}"), authority, "the three digits of an authority");
    }

    LocalAuthority own() {
        return new LocalAuthority(authority);
    }
}
