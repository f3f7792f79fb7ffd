package org.alidade.signing;

import eu.europa.esig.dss.model.x509.CertificateToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a CMS container (RFC 5652) that no signature protects: a changed byte there does not break the signature,
 * and so their form is checked.
 */
final class SignatureEnvelope {
    private SignatureEnvelope() {
    }

    /**
     * Whether every byte of the container is where it must be: one DER object and zeros behind it, the versions that its
     * content asks for, the same digest in both places, and the signer named as in the signer's certificate.
     */
    static boolean isSound(byte[] container, CertificateToken signer, List<CertificateToken> enclosed) {
        try {
            ASN1Primitive object = derObject(container);
            if (object == null) {
                return false;
            }
            ContentInfo info = ContentInfo.getInstance(object);
            SignedData data = SignedData.getInstance(info.getContent());
            return info.getContentType().equals(CMSObjectIdentifiers.signedData) && isDetached(data)
                    && data.getSignerInfos().size() == 1 && isWrittenAsRead(object, info, data)
                    && namesSigner(data, SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0)), signer)
                    && enclosed.stream().allMatch(certificate -> isUnbroken(certificate, enclosed));
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            return false;
        }
    }

    private static @Nullable ASN1Primitive derObject(byte[] container) throws IOException {
        ByteArrayInputStream bytes = new ByteArrayInputStream(container);
        ASN1Primitive object = new ASN1InputStream(bytes).readObject();
        if (object == null) {
            return null;
        }
        byte[] der = object.getEncoded(ASN1Encoding.DER);
        boolean sameBytes = Arrays.equals(der, 0, der.length, container, 0, Math.min(der.length, container.length));
        for (int i = der.length; i < container.length; i++) {
            if (container[i] != 0) {
                return null;
            }
        }
        return sameBytes ? object : null;
    }

    /** The readers accept some wrong tags; written again, the object shows them. */
    private static boolean isWrittenAsRead(ASN1Primitive object, ContentInfo info, SignedData data)
            throws IOException {
        ASN1Encodable signer = data.getSignerInfos().getObjectAt(0);
        return same(object, info) && same(info.getContent(), data) && same(signer, SignerInfo.getInstance(signer));
    }

    private static boolean same(ASN1Encodable read, ASN1Encodable understood) throws IOException {
        return Arrays.equals(read.toASN1Primitive().getEncoded(ASN1Encoding.DER),
                understood.toASN1Primitive().getEncoded(ASN1Encoding.DER));
    }

    private static boolean isDetached(SignedData data) {
        return data.getEncapContentInfo().getContentType().equals(CMSObjectIdentifiers.data)
                && data.getEncapContentInfo().getContent() == null;
    }

    private static boolean namesSigner(SignedData data, SignerInfo info, CertificateToken signer) {
        Certificate certificate = Certificate.getInstance(signer.getEncoded());
        boolean byIssuer = info.getSID().getId() instanceof ASN1Encodable id
                && IssuerAndSerialNumber.getInstance(id).equals(new IssuerAndSerialNumber(certificate));
        boolean digests = data.getDigestAlgorithms().size() == 1
                && data.getDigestAlgorithms().getObjectAt(0).toASN1Primitive().equals(
                        info.getDigestAlgorithm().toASN1Primitive());
        return byIssuer && digests && data.getVersion().equals(new ASN1Integer(1))
                && info.getVersion().equals(new ASN1Integer(1)) && isPlain(info.getDigestAlgorithm());
    }

    private static boolean isPlain(AlgorithmIdentifier algorithm) {
        return algorithm.getParameters() == null
                || algorithm.getParameters().toASN1Primitive().equals(DERNull.INSTANCE);
    }

    /** Whether a certificate verifies wherever its issuer stands beside it. */
    private static boolean isUnbroken(CertificateToken certificate, List<CertificateToken> enclosed) {
        return enclosed.stream()
                .filter(issuer -> issuer.getSubject().getPrincipal().equals(certificate.getIssuerX500Principal()))
                .allMatch(issuer -> certificate.isSignedBy(issuer.getPublicKey()));
    }
}
