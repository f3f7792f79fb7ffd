package org.alidade.signing;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * The bytes of a PDF around one signature: the two ranges that the signature covers, and between them the hexadecimal
 * container {@code <30820…000>} that holds it.
 *
 * @param gapStart offset of {@code <}
 * @param gapEnd offset behind {@code >}
 * @param end offset behind the second range
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record SignedBytes(byte[] pdf, int gapStart, int gapEnd, int end) {
    /** The ranges as the dictionary names them (offset, length, offset, length), if they fit the file. */
    static Optional<SignedBytes> of(byte[] pdf, int[] byteRange) {
        if (byteRange.length != 4 || byteRange[0] != 0) {
            return Optional.empty();
        }
        long end = (long) byteRange[2] + byteRange[3];
        boolean ordered = 0 < byteRange[1] && byteRange[1] + 2L <= byteRange[2] && byteRange[3] >= 0;
        return ordered && end <= pdf.length
                ? Optional.of(new SignedBytes(pdf, byteRange[1], byteRange[2], (int) end))
                : Optional.empty();
    }

    boolean coversTheWholeFile() {
        return end == pdf.length;
    }

    /**
     * The container's bytes, padding included. Empty where anything but one hexadecimal string, in one case of letters
     * throughout, stands between the ranges: no byte of the gap may change unseen.
     */
    Optional<byte[]> container() {
        if (pdf[gapStart] != '<' || pdf[gapEnd - 1] != '>') {
            return Optional.empty();
        }
        String hex = new String(pdf, gapStart + 1, gapEnd - gapStart - 2, StandardCharsets.ISO_8859_1);
        boolean oneCase = hex.equals(hex.toUpperCase(Locale.ROOT)) || hex.equals(hex.toLowerCase(Locale.ROOT));
        boolean digits = hex.length() % 2 == 0 && hex.chars().allMatch(HexFormat::isHexDigit);
        return oneCase && digits ? Optional.of(HexFormat.of().parseHex(hex)) : Optional.empty();
    }
}
