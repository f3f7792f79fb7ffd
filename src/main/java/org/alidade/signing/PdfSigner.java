package org.alidade.signing;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Optional;
import org.alidade.text.Messages;

/** Signs a PDF as PAdES-BASELINE-B, without going online; as BASELINE-T where a time-stamp authority is named. */
public final class PdfSigner {
    private static final DigestAlgorithm DIGEST = DigestAlgorithm.SHA256;

    private PdfSigner() {
    }

    /**
     * Signs {@code pdfIn} with the key of a PKCS#12 file, and writes the whole result to {@code pdfOut}, which appears
     * only when it is complete.
     *
     * @throws IOException if the key cannot be opened or used, or a file not read or written; the message is a sentence
     *         for the reader
     */
    public static void sign(Path pdfIn, Path pdfOut, Path keystore, char[] password, ZonedDateTime at,
            SignatureWords words, Messages messages) throws IOException {
        try (SigningKey key = SigningKey.open(keystore, password, messages)) {
            sign(pdfIn, pdfOut, key, at, words, messages);
        }
    }

    /** The same with a key from any source, and the time stamp of an authority where one is named. */
    public static void sign(Path pdfIn, Path pdfOut, KeySource source, ZonedDateTime at, SignatureWords words,
            Optional<URI> timestampAuthority, Messages messages) throws IOException {
        try (SigningKey key = source.open(messages)) {
            sign(pdfIn, pdfOut, key, at, words, timestampAuthority, messages);
        }
    }

    /** The same with a key that is already open, without a time stamp. */
    public static void sign(Path pdfIn, Path pdfOut, SigningKey key, ZonedDateTime at, SignatureWords words,
            Messages messages) throws IOException {
        sign(pdfIn, pdfOut, key, at, words, Optional.empty(), messages);
    }

    private static void sign(Path pdfIn, Path pdfOut, SigningKey key, ZonedDateTime at, SignatureWords words,
            Optional<URI> timestampAuthority, Messages messages) throws IOException {
        if (!key.isValidOn(at.toInstant())) {
            throw new IOException(messages.text("signing.key.expired", key.holder(),
                    messages.numbers().dateTime(at)));
        }
        Path target = pdfOut.toAbsolutePath();
        Path partial = Files.createTempFile(target.getParent(), ".signing", ".pdf");
        try {
            signed(pdfIn, key, at, words, timestampAuthority).save(partial.toString());
            Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (DSSException e) {
            throw new IOException(messages.text("signing.failed", pdfIn.toString(), reason(e)), e);
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    private static DSSDocument signed(Path pdfIn, SigningKey key, ZonedDateTime at, SignatureWords words,
            Optional<URI> timestampAuthority) throws IOException {
        PAdESSignatureParameters parameters = parameters(key, at, words);
        SignatureBlock.of(words).ifPresent(parameters::setImageParameters);
        // The simple verifier has no source for issuers, revocation lists or OCSP: nothing is fetched.
        PAdESService service = new PAdESService(new CommonCertificateVerifier(true));
        timestampAuthority.ifPresent(authority -> {
            parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_T);
            service.setTspSource(new HttpTimestamps(authority));
        });
        DSSDocument document = new FileDocument(pdfIn.toFile());
        ToBeSigned data = service.getDataToSign(document, parameters);
        SignatureValue value = key.token().sign(data, DIGEST, key.entry());
        return service.signDocument(document, parameters, value);
    }

    private static PAdESSignatureParameters parameters(SigningKey key, ZonedDateTime at, SignatureWords words) {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DIGEST);
        parameters.setSigningCertificate(key.certificate());
        parameters.setCertificateChain(
                Certificates.checkable(key.certificate(), key.entry().getCertificateChain()));
        parameters.bLevel().setSigningDate(Date.from(at.toInstant()));
        parameters.setSignerName(key.holder());
        parameters.setReason(words.reason());
        if (!words.location().isEmpty()) {
            parameters.setLocation(words.location());
        }
        return parameters;
    }

    private static String reason(DSSException e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
