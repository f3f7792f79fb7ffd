package org.alidade.signing;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.Pkcs12SignatureToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore.PasswordProtection;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.alidade.text.Messages;

/** A private key with its certificate, opened from a PKCS#12 file. To be closed, so that the key leaves the memory. */
public final class SigningKey implements AutoCloseable {
    private final Pkcs12SignatureToken token;
    private final DSSPrivateKeyEntry entry;

    private SigningKey(Pkcs12SignatureToken token, DSSPrivateKeyEntry entry) {
        this.token = token;
        this.entry = entry;
    }

    /**
     * Opens the first key of the file.
     *
     * @throws IOException if the file is no PKCS#12 file, the password is wrong, or no key is in it; the message is a
     *         sentence for the reader
     */
    public static SigningKey open(Path keystore, char[] password, Messages messages) throws IOException {
        if (!Files.isReadable(keystore)) {
            throw new IOException(messages.text("signing.key.unreadable", keystore.toString()));
        }
        Pkcs12SignatureToken token = null;
        try {
            token = new Pkcs12SignatureToken(Files.readAllBytes(keystore), new PasswordProtection(password));
            List<DSSPrivateKeyEntry> keys = token.getKeys();
            if (keys.isEmpty()) {
                throw new IOException(messages.text("signing.key.none", keystore.toString()));
            }
            SigningKey key = new SigningKey(token, keys.getFirst());
            token = null;
            return key;
        } catch (DSSException e) {
            throw new IOException(messages.text("signing.key.wrong", keystore.toString()), e);
        } finally {
            if (token != null) {
                token.close();
            }
        }
    }

    /** The name in the certificate. */
    public String holder() {
        return Certificates.commonName(certificate());
    }

    /** Whether the certificate says of itself that it is a throw-away key of a demonstration. */
    public boolean isThrowAway() {
        return ThrowAwayKey.isMarked(certificate());
    }

    boolean isValidOn(Instant time) {
        return certificate().isValidOn(Date.from(time));
    }

    CertificateToken certificate() {
        return entry.getCertificate();
    }

    Pkcs12SignatureToken token() {
        return token;
    }

    DSSPrivateKeyEntry entry() {
        return entry;
    }

    @Override
    public void close() {
        token.close();
    }
}
