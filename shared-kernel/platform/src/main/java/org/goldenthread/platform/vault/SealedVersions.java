package org.goldenthread.platform.vault;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * The versions of streams for those who do not see all that is in them: a tag that can be sent back
 * and tells nobody how much is on record.
 */
public final class SealedVersions {

    private final Sealer sealer;

    /** Seals and opens with this. */
    public SealedVersions(Sealer sealer) {
        this.sealer = sealer;
    }

    /** The tag of this version; another one each time. */
    public String seal(UUID stream, long version) {
        byte[] clear = ByteBuffer.allocate(Long.BYTES).putLong(version).array();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(sealer.seal(purpose(stream), clear));
    }

    /** The version behind a tag of this stream; nothing behind what is none. */
    public OptionalLong open(UUID stream, String tag) {
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(tag);
            return OptionalLong.of(ByteBuffer.wrap(sealer.open(purpose(stream), sealed)).getLong());
        } catch (IllegalArgumentException | IllegalStateException _) {
            return OptionalLong.empty();
        }
    }

    private static String purpose(UUID stream) {
        return "version of " + stream;
    }
}
