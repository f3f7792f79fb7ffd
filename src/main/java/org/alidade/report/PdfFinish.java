package org.alidade.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Takes out of a laid-out PDF all that came from the clock or from chance, and names its title and language: dates from
 * the report, identifier and font prefixes from the content.
 */
final class PdfFinish {
    private static final Pattern SUBSET = Pattern.compile("([A-Z]{6})\\+(.+)");
    private static final int PREFIX_LENGTH = 6;

    private PdfFinish() {
    }

    static byte[] finish(byte[] pdf, ReportContent content, List<SignatureFields.Place> signatures) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            describe(document, content);
            PdfArchive.complete(document, content);
            PdfTables.gather(document);
            SignatureFields.add(document, signatures);
            renameSubsets(document);
            identify(document, new byte[16]);
            byte[] unnamed = bytes(document);
            identify(document, Arrays.copyOf(sha256(unnamed), 16));
            return bytes(document);
        }
    }

    static String title(ReportContent content) {
        return content.title() + " – " + content.running();
    }

    private static void describe(PDDocument document, ReportContent content) {
        Calendar issued = GregorianCalendar.from(content.issuedAt());
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title(content));
        information.setCreator(content.producer());
        information.setProducer(content.producer());
        information.setCreationDate(issued);
        information.setModificationDate(issued);
        document.setDocumentInformation(information);
        document.getDocumentCatalog().setLanguage(content.language().getLanguage());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    private static void identify(PDDocument document, byte[] id) {
        COSArray array = new COSArray();
        array.add(new COSString(id));
        array.add(new COSString(id));
        document.getDocument().setDocumentID(array);
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out, CompressParameters.NO_COMPRESSION);
        return out.toByteArray();
    }

    /** The prefix of an embedded subset is random when written; here it comes from the subset itself. */
    private static void renameSubsets(PDDocument document) throws IOException {
        Map<String, String> names = new HashMap<>();
        for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
            COSBase object = document.getDocument().getObjectFromPool(key).getObject();
            if (object instanceof COSDictionary dictionary
                    && dictionary.getDictionaryObject(COSName.FONT_FILE2) instanceof COSStream file) {
                // The layout lists only the glyphs it used; PDF/A-3 asks for all of the file, or for no list (6.2.11.4.2).
                dictionary.removeItem(COSName.getPDFName("CIDSet"));
                String name = dictionary.getNameAsString(COSName.FONT_NAME);
                Matcher matcher = SUBSET.matcher(name);
                if (matcher.matches()) {
                    names.put(name, prefix(file) + "+" + matcher.group(2));
                }
            }
        }
        for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
            if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSDictionary dictionary) {
                rename(dictionary, COSName.FONT_NAME, names);
                rename(dictionary, COSName.BASE_FONT, names);
            }
        }
    }

    private static void rename(COSDictionary dictionary, COSName entry, Map<String, String> names) {
        String name = dictionary.getNameAsString(entry);
        if (name != null && names.containsKey(name)) {
            dictionary.setName(entry, names.get(name));
        }
    }

    private static String prefix(COSStream file) throws IOException {
        try (InputStream stream = file.createInputStream()) {
            byte[] hash = sha256(stream.readAllBytes());
            StringBuilder letters = new StringBuilder();
            for (int i = 0; i < PREFIX_LENGTH; i++) {
                letters.append((char) ('A' + (hash[i] & 0xFF) % 26));
            }
            return letters.toString();
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
