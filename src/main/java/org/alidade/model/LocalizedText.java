package org.alidade.model;

import java.util.Locale;

/** A text of the data (not of the program) in the two languages of the house. */
public record LocalizedText(String french, String english) {
    public String in(Locale locale) {
        return locale.getLanguage().equals("fr") ? french : english;
    }
}
