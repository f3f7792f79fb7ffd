package org.alidade.signing;

import eu.europa.esig.dss.model.x509.CertificateToken;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A key for demonstrations: a self-signed certificate that says so in its subject, valid for thirty days. It proves that a
 * file was not altered, and nothing about who signed.
 */
public final class ThrowAwayKey {
    /** Stands in the subject as the organisational unit; without accents, since some readers garble them. */
    static final String MARK = "Cle jetable de demonstration - throw-away demonstration key";
    private static final Duration VALIDITY = Duration.ofDays(30);

    private ThrowAwayKey() {
    }

    /**
     * Writes a new key and its certificate.
     *
     * @param p12 the PKCS#12 file to write; an existing one is replaced
     * @param commonName name of the holder as the certificate shows it
     * @param clock says when the certificate begins to be valid
     */
    public static void create(Path p12, char[] password, String commonName, Clock clock) throws IOException {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = generator.generateKeyPair();
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("alidade", pair.getPrivate(), password,
                    new Certificate[]{certificate(pair, commonName, clock.instant())});
            try (OutputStream out = Files.newOutputStream(p12)) {
                store.store(out, password);
            }
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IOException("the throw-away key cannot be made: " + e.getMessage(), e);
        }
    }

    static boolean isMarked(CertificateToken certificate) {
        return Certificates.values(certificate, BCStyle.OU).contains(MARK);
    }

    private static X509Certificate certificate(KeyPair pair, String commonName, Instant now)
            throws GeneralSecurityException, OperatorCreationException, IOException {
        X500Name name = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.O, "Alidade").addRDN(BCStyle.OU, MARK)
                .addRDN(BCStyle.CN, commonName).build();
        BigInteger serial = new BigInteger(120, new SecureRandom()).setBit(119);
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(name, serial,
                Date.from(now.minus(Duration.ofHours(1))), Date.from(now.plus(VALIDITY)), name, pair.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        builder.addExtension(Extension.keyUsage, true,
                new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        ContentSigner signer = new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate());
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    }
}
