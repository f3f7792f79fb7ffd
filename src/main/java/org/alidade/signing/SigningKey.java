package org.alidade.signing;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.token.AbstractKeyStoreTokenConnection;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.Pkcs11SignatureToken;
import eu.europa.esig.dss.token.Pkcs12SignatureToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore.PasswordProtection;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.OptionalInt;
import org.alidade.text.Messages;

/** A private key with its certificate, from a PKCS#12 file or a PKCS#11 token. To be closed, so that the key leaves the memory. */
public final class SigningKey implements AutoCloseable {
    /** Bit of the key usage (RFC 5280, 4.2.1.3). */
    private static final int NON_REPUDIATION = 1;

    private final AbstractKeyStoreTokenConnection token;
    private final DSSPrivateKeyEntry entry;

    private SigningKey(AbstractKeyStoreTokenConnection token, DSSPrivateKeyEntry entry) {
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

    /**
     * Opens the signature key of a card or token: of several keys the one whose certificate says non-repudiation, since a CPS
     * card holds one for authentication too.
     *
     * @throws IOException if the module cannot be used, the PIN is wrong, or no key is there; the message is a sentence for
     *         the reader
     */
    static SigningKey openToken(Path module, OptionalInt slot, char[] pin, Messages messages) throws IOException {
        if (!Files.isReadable(module)) {
            throw new IOException(messages.text("signing.token.noModule", module.toString()));
        }
        Pkcs11SignatureToken token = slot.isPresent()
                ? new Pkcs11SignatureToken(module.toString(), new PasswordProtection(pin), slot.getAsInt())
                : new Pkcs11SignatureToken(module.toString(), new PasswordProtection(pin));
        boolean ready = false;
        try {
            List<DSSPrivateKeyEntry> keys = token.getKeys();
            if (keys.isEmpty()) {
                throw new IOException(messages.text("signing.token.none", module.toString()));
            }
            DSSPrivateKeyEntry chosen = keys.stream().filter(SigningKey::isForSignatures).findFirst()
                    .orElseGet(keys::getFirst);
            ready = true;
            return new SigningKey(token, chosen);
        } catch (DSSException e) {
            throw new IOException(messages.text("signing.token.wrong", module.toString()), e);
        } finally {
            if (!ready) {
                token.close();
            }
        }
    }

    private static boolean isForSignatures(DSSPrivateKeyEntry entry) {
        boolean[] usage = entry.getCertificate().getCertificate().getKeyUsage();
        return usage != null && usage.length > NON_REPUDIATION && usage[NON_REPUDIATION];
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

    AbstractKeyStoreTokenConnection token() {
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
