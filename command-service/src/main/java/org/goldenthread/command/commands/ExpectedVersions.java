package org.goldenthread.command.commands;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The versions that an asker saw last of the streams that an act is about: one that stands for all
 * of them, or one of each.
 */
public record ExpectedVersions(@Nullable Long version, Map<UUID, Long> versions) {

    /** Every stream of the act was at this version. */
    public static ExpectedVersions of(long version) {
        return new ExpectedVersions(version, Map.of());
    }

    /** Each stream was at a version of its own; a stream that is not named was not seen at all. */
    public static ExpectedVersions each(Map<UUID, Long> versions) {
        return new ExpectedVersions(null, versions);
    }

    /** Whether nothing came to this stream, which is at this version now. */
    public boolean isStill(UUID stream, @Nullable Long now) {
        return Objects.equals(versions.isEmpty() ? version : versions.get(stream), now);
    }
}
