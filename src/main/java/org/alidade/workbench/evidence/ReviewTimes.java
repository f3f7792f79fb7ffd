package org.alidade.workbench.evidence;

import java.time.Instant;
import java.time.ZoneId;

import org.alidade.text.Messages;

/** When something was said, in the reader's format and the station's time zone. */
final class ReviewTimes {
    private ReviewTimes() {
    }

    static String text(Messages messages, Instant time) {
        return messages.numbers().dateTime(time.atZone(ZoneId.systemDefault()));
    }
}
