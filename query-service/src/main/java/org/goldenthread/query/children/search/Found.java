package org.goldenthread.query.children.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.query.children.chronology.Who;

/**
 * The children who may be the wanted one, the likeliest first.
 *
 * @param more whether there are others, who are less like
 * @param unreadable how many there are besides whose records this release cannot read
 */
public record Found(
        Instant asKnown, long position, List<One> children, boolean more, int unreadable) {

    /** One child, and why it may be this one. */
    public record One(@JsonUnwrapped @JsonInclude(Include.NON_NULL) Who who, Set<Why> why) {}

    /** The same without this child. */
    Found without(UUID child) {
        return new Found(
                asKnown,
                position,
                children.stream().filter(one -> !one.who().childId().equals(child)).toList(),
                more,
                unreadable);
    }
}
