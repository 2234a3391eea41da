package org.goldenthread.platform.access;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/**
 * Whose word is taken for where a request came from; nobody's unless set, since anybody can write
 * {@code X-Forwarded-For}.
 *
 * @param trustedProxies the addresses of the proxies in front, or ranges such as {@code 10.0.0.0/8}
 */
@ConfigurationProperties("goldenthread")
public record TrustedProxies(@DefaultValue List<String> trustedProxies) {

    private static final Pattern ADDRESS =
            Pattern.compile("([0-9.]+)(?::\\d+)?|\\[([0-9a-fA-F:.]+)](?::\\d+)?|([0-9a-fA-F:.]+)");

    /** Only addresses will do, and a service that was told something else does not start. */
    public TrustedProxies {
        trustedProxies = List.copyOf(trustedProxies);
        trustedProxies.forEach(TrustedProxies::matcher);
    }

    /**
     * Where a request came from: the nearest that is no proxy of ours. What stands further left was
     * written by whoever asked.
     *
     * @param peer who is at the other end of the connection
     * @param forwarded what the proxies wrote, the nearest last
     */
    String clientOf(String peer, List<String> forwarded) {
        String client = peer;
        for (String hop : forwarded.reversed()) {
            Matcher address = ADDRESS.matcher(hop.strip());
            if (!trusts(client) || !address.matches()) {
                return client;
            }
            client = first(address);
        }
        return client;
    }

    private boolean trusts(String address) {
        return trustedProxies.stream().anyMatch(each -> isWithin(each, address));
    }

    private static boolean isWithin(String range, String address) {
        try {
            return matcher(range).matches(address);
        } catch (IllegalArgumentException _) {
            // It looks like an address and is none, such as 999.1.1.1.
            return false;
        }
    }

    private static String first(Matcher address) {
        for (int group = 1; group <= address.groupCount(); group++) {
            if (address.group(group) != null) {
                return address.group(group);
            }
        }
        throw new IllegalStateException("one of the groups matches");
    }

    private static IpAddressMatcher matcher(String range) {
        try {
            return new IpAddressMatcher(range);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    "goldenthread.trusted-proxies must be addresses or ranges such as 10.0.0.0/8,"
                            + " and holds "
                            + range,
                    e);
        }
    }
}
