package org.alidade.signing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alidade.text.Messages;

/**
 * Whether a PDF is as it was when it was signed. An unknown chain of trust does not make it less intact; it is one of the
 * findings.
 *
 * @param findings what was seen, in the order to read it
 */
public record SignatureVerdict(boolean intact, List<Finding> findings) {
    public SignatureVerdict {
        findings = List.copyOf(findings);
    }

    /**
     * A sentence of the bundle, with its arguments.
     *
     * @param time goes in behind the arguments, where the sentence speaks of one
     */
    public record Finding(String key, List<String> arguments, Optional<Instant> time) {
        public Finding {
            arguments = List.copyOf(arguments);
        }

        static Finding of(String key, String... arguments) {
            return new Finding(key, List.of(arguments), Optional.empty());
        }

        private String line(Messages messages) {
            List<String> all = new ArrayList<>(arguments);
            time.ifPresent(at -> all.add(messages.numbers().dateTime(at.atZone(ZoneOffset.UTC)) + " UTC"));
            return messages.sentence(key, all);
        }
    }

    static SignatureVerdict refused(Finding finding) {
        return new SignatureVerdict(false, List.of(finding));
    }

    /** The findings as sentences. */
    public List<String> lines(Messages messages) {
        return findings.stream().map(finding -> finding.line(messages)).toList();
    }
}
