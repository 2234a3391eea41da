package org.goldenthread.query.web;

import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Names of people who need not have signed in here yet.
 *
 * @param staff names by the subject of their sign-in
 */
@ConfigurationProperties("goldenthread")
record StaffNames(@DefaultValue Map<String, String> staff) {

    Optional<String> of(String subject) {
        return Optional.ofNullable(staff.get(subject));
    }
}
