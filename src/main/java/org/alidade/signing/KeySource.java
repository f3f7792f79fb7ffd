package org.alidade.signing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.alidade.text.Messages;

/** Where the key of a signature is: in a file, or on a card or token. Secrets are held no longer than the signature takes. */
public sealed interface KeySource {
    /** A PKCS#12 file. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record KeyFile(Path file, char[] password) implements KeySource {
    }

    /** A token behind a PKCS#11 module: the CPS card or any other. {@code slot}: empty: the first. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Token(Path module, OptionalInt slot, char[] pin) implements KeySource {
    }

    /**
     * Opens the key.
     *
     * @throws IOException if it cannot be; the message is a sentence for the reader
     */
    default SigningKey open(Messages messages) throws IOException {
        return switch (this) {
            case KeyFile one -> SigningKey.open(one.file(), one.password(), messages);
            case Token one -> SigningKey.openToken(one.module(), one.slot(), one.pin(), messages);
        };
    }
}
