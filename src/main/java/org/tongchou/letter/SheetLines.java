package org.tongchou.letter;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongchou.casework.ReasonSheet;
import org.tongchou.json.Json;
import org.tongchou.text.Bundle;

/** The reason sheet of an assessment, line by line, as a family reads it: with the names of the laws instead of their short keys. */
final class SheetLines {

    private static final Pattern CITED = Pattern.compile("(L\\d+) arts?\\. (\\d+(?:(?:, |-)\\d+)*)");

    private SheetLines() {
    }

    static List<Paper.Line> of(ReasonSheet sheet, Locale locale) {
        List<Paper.Line> lines = new ArrayList<>();
        JsonNode answer = Json.parse(sheet.in(locale));
        answer.path("steps").forEach(line -> lines.add(new Paper.Line(line.path("text").asText(), cited(line.path("basis").asText(), locale))));
        return lines;
    }

    private static String cited(String basis, Locale locale) {
        return CITED.matcher(basis).replaceAll(found -> Matcher.quoteReplacement(Bundle.has(locale, "letter.law." + found.group(1))
            ? Bundle.text(locale, "letter.law.article", Bundle.text(locale, "letter.law." + found.group(1)), found.group(2)) : found.group()));
    }
}
