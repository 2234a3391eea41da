package org.goldenthread.local.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import org.goldenthread.local.files.OwnersFile;

/** The key that signs tokens, kept in the data directory so that tokens survive a restart. */
final class SigningKey {

    private static final int BITS = 2048;

    private SigningKey() {}

    /** Reads the key from this file, or makes one there that its owner alone can read. */
    static RSAKey in(Path file) throws IOException {
        try {
            if (Files.exists(file)) {
                return RSAKey.parse(Files.readString(file));
            }
            RSAKey made = new RSAKeyGenerator(BITS).keyIDFromThumbprint(true).generate();
            OwnersFile.write(file, made.toJSONString());
            return made;
        } catch (ParseException | JOSEException e) {
            throw new IOException("no usable signing key in " + file, e);
        }
    }
}
