package org.alidade.signing;

import eu.europa.esig.dss.model.x509.CertificateToken;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/** What is read from a certificate. */
final class Certificates {
    private Certificates() {
    }

    /** The holder's common name; the whole subject where it has none. */
    static String commonName(CertificateToken certificate) {
        List<String> names = values(certificate, BCStyle.CN);
        return names.isEmpty() ? subject(certificate).toString() : names.getFirst();
    }

    /** The issuer as the certificate writes it. */
    static String issuer(CertificateToken certificate) {
        return X500Name.getInstance(certificate.getIssuerX500Principal().getEncoded()).toString();
    }

    static List<String> values(CertificateToken certificate, ASN1ObjectIdentifier attribute) {
        List<String> values = new ArrayList<>();
        for (RDN rdn : subject(certificate).getRDNs(attribute)) {
            values.add(IETFUtils.valueToString(rdn.getFirst().getValue()));
        }
        return values;
    }

    /**
     * The certificates of a chain that can be checked by themselves or by one that stands beside them. An issuer's
     * certificate whose own issuer is absent could be altered unseen, and is left out of a signature; the holder's own
     * always stays, since the signature names its hash.
     */
    static List<CertificateToken> checkable(CertificateToken holder, CertificateToken[] chain) {
        List<CertificateToken> all = Arrays.asList(chain);
        List<CertificateToken> kept = new ArrayList<>(List.of(holder));
        for (CertificateToken certificate : all) {
            boolean issuerPresent = all.stream().anyMatch(issuer -> certificate.isSignedBy(issuer.getPublicKey()));
            if (!certificate.equals(holder) && issuerPresent) {
                kept.add(certificate);
            }
        }
        return kept;
    }

    private static X500Name subject(CertificateToken certificate) {
        return X500Name.getInstance(certificate.getSubject().getPrincipal().getEncoded());
    }
}
