package org.alidade.signing;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.signature.SignatureCryptographicVerification;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.pades.validation.PdfSignatureDictionary;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.alidade.signing.SignatureVerdict.Finding;

/**
 * Tells whether a signed PDF is as it was. Cryptography is DSS's; that no byte of the file lies outside what it covers is
 * checked here.
 */
public final class PdfVerifier {
    private static final byte[] HEADER = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private PdfVerifier() {
    }

    /** Reads the whole file into memory. Without a signature the verdict is not intact. */
    public static SignatureVerdict verify(Path file) throws IOException {
        byte[] pdf = Files.readAllBytes(file);
        if (pdf.length < HEADER.length || !Arrays.equals(pdf, 0, HEADER.length, HEADER, 0, HEADER.length)) {
            return SignatureVerdict.refused(Finding.of("signing.verify.notPdf"));
        }
        try {
            return verify(pdf);
        } catch (DSSException | IllegalArgumentException | IllegalStateException | ClassCastException
                | IndexOutOfBoundsException | NullPointerException e) {
            // A damaged PDF can break the parsers at any place; whatever they say, the file is not what was signed.
            return SignatureVerdict.refused(Finding.of("signing.verify.unreadable"));
        }
    }

    private static SignatureVerdict verify(byte[] pdf) {
        PDFDocumentAnalyzer analyzer = new PDFDocumentAnalyzer(new InMemoryDocument(pdf));
        analyzer.setCertificateVerifier(new CommonCertificateVerifier(true));
        List<AdvancedSignature> signatures = analyzer.getSignatures();
        if (signatures.isEmpty()) {
            return SignatureVerdict.refused(Finding.of("signing.verify.none"));
        }
        List<Finding> findings = new ArrayList<>();
        boolean intact = true;
        boolean covered = false;
        for (AdvancedSignature signature : signatures) {
            Optional<SignedBytes> bytes = bytes(pdf, signature);
            intact &= examine(signature, bytes, findings);
            covered |= bytes.isPresent() && bytes.get().coversTheWholeFile();
        }
        findings.add(Finding.of(covered ? "signing.verify.whole" : "signing.verify.notWhole"));
        findings.addFirst(Finding.of(intact && covered ? "signing.verify.intact" : "signing.verify.altered"));
        return new SignatureVerdict(intact && covered, findings);
    }

    private static Optional<SignedBytes> bytes(byte[] pdf, AdvancedSignature signature) {
        if (!(signature instanceof PAdESSignature pades)) {
            return Optional.empty();
        }
        PdfSignatureDictionary dictionary = pades.getPdfSignatureDictionary();
        int[] range = dictionary.getByteRange().toBigIntegerList().stream().mapToInt(BigInteger::intValueExact)
                .toArray();
        return SignedBytes.of(pdf, range).filter(bytes -> bytes.container()
                .map(container -> startsWith(container, dictionary.getContents())).orElse(false));
    }

    /** The parser may leave away the padding. */
    private static boolean startsWith(byte[] container, byte[] contents) {
        return contents.length <= container.length
                && Arrays.equals(container, 0, contents.length, contents, 0, contents.length);
    }

    private static boolean examine(AdvancedSignature signature, Optional<SignedBytes> bytes, List<Finding> findings) {
        CertificateToken signer = signature.getSigningCertificateToken();
        SignatureCryptographicVerification check = signature.getSignatureCryptographicVerification();
        boolean sound = signer != null && bytes.flatMap(SignedBytes::container)
                .map(container -> SignatureEnvelope.isSound(container, signer, signature.getCertificates()))
                .orElse(false);
        boolean certificateIsTheNamedOne = signer != null && hasNamedCertificate(signature);
        if (signer != null) {
            describe(signature, signer, findings);
        }
        if (!check.isReferenceDataIntact()) {
            findings.add(Finding.of("signing.verify.content"));
        }
        if (!check.isSignatureIntact() || !certificateIsTheNamedOne) {
            findings.add(Finding.of("signing.verify.signature"));
        }
        if (!sound) {
            findings.add(Finding.of("signing.verify.envelope"));
        }
        return check.isSignatureValid() && certificateIsTheNamedOne && sound;
    }

    /** Whether the certificate is the very one whose hash the signature holds. */
    private static boolean hasNamedCertificate(AdvancedSignature signature) {
        var validity = signature.getCandidatesForSigningCertificate().getTheCertificateValidity();
        return validity != null && validity.isDigestPresent() && validity.isDigestEqual();
    }

    private static void describe(AdvancedSignature signature, CertificateToken signer, List<Finding> findings) {
        String holder = Certificates.commonName(signer);
        Date time = signature.getSigningTime();
        findings.add(time == null
                ? Finding.of("signing.verify.signerUndated", holder)
                : new Finding("signing.verify.signer", List.of(holder), Optional.of(time.toInstant())));
        findings.add(ThrowAwayKey.isMarked(signer)
                ? Finding.of("signing.verify.throwAway")
                : Finding.of("signing.verify.chain", Certificates.issuer(signer)));
    }
}
