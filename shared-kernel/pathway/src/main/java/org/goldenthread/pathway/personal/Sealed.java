package org.goldenthread.pathway.personal;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Personal content about one person: clear in memory, stored only under that person's key. Without
 * the key (it was destroyed, or the reader may not have it) the content is absent. It never shows
 * itself in text.
 */
public final class Sealed<T> {

    private final UUID subject;
    private final @Nullable T content;

    private Sealed(UUID subject, @Nullable T content) {
        this.subject = subject;
        this.content = content;
    }

    /** Content about the person with this id. */
    public static <T> Sealed<T> of(UUID subject, T content) {
        return new Sealed<>(subject, content);
    }

    /** Content whose key is gone. */
    public static <T> Sealed<T> lost(UUID subject) {
        return new Sealed<>(subject, null);
    }

    /** Whose key seals the content. */
    public UUID subject() {
        return subject;
    }

    /** The clear content, if it can be read. */
    public Optional<T> content() {
        return Optional.ofNullable(content);
    }

    /** Whether nobody can read it any more. */
    public boolean isLost() {
        return content == null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sealed<?> that
                && subject.equals(that.subject)
                && Objects.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(subject, content);
    }

    @Override
    public String toString() {
        return "sealed";
    }
}
