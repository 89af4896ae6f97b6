package org.tongchou.letter;

import java.util.Locale;
import org.tongchou.text.Bundle;

/**
 * Who signs a family's letters, and where its remedies go.
 *
 * @param township the name of the township or sub-district
 * @param county the name of the county
 * @param above the name of the place that the county belongs to
 */
record Issuers(String township, String county, String above) {

    String of(boolean ofCounty, Locale locale) {
        return ofCounty ? Bundle.text(locale, "letter.issuer.county", above, county) : Bundle.text(locale, townshipKey(), county, township);
    }

    /** The township with its county, as letters name a place. */
    String place() {
        return county + township;
    }

    /** A sub-district has an office, a town or township a government; other units sign with their name. */
    private String townshipKey() {
        if (township.endsWith("街道")) {
            return "letter.issuer.street";
        }
        return township.endsWith("镇") || township.endsWith("乡") ? "letter.issuer.town" : "letter.issuer.other";
    }

    /** The government that reconsiders what the township and the county's bureau decide (Administrative Reconsideration Law art. 24). */
    String reconsidering(Locale locale) {
        return Bundle.text(locale, "letter.organ", above, county);
    }
}
