package org.tongchou.letter;

import java.util.List;
import java.util.Locale;

/**
 * What a letter says, in the order in which it is read.
 *
 * @param locale its language
 * @param name the file's name without ending, such as {@code refusal-340302001-2026-0421}
 * @param issuer whose letter it is
 * @param title what it is
 * @param number the number of the family's file, as it is printed
 * @param addressee whom it is for
 * @param opening what was done, in a sentence or several
 * @param points what is missing, or the reasons; empty where there are none
 * @param terms what was decided, term by term; empty where nothing is granted
 * @param closing what follows from it: duties, clocks, remedies
 * @param basis the articles that it rests on
 * @param sheet the reason sheet of the decision, line by line; empty for a letter without one
 * @param date the day of the step, in words
 * @param ending what its foot is for
 */
public record Paper(Locale locale, String name, String issuer, String title, String number, String addressee, List<String> opening,
    List<String> points, List<Term> terms, List<String> closing, String basis, List<Line> sheet, String date, Ending ending) {

    /** A letter is received; a record of what somebody said is signed. */
    enum Ending { RECEIPT, SIGNATURES }

    /**
     * One thing that was decided.
     *
     * @param name what
     * @param value how much, or when
     */
    public record Term(String name, String value) {
    }

    /**
     * One line of the reason sheet.
     *
     * @param text what was read and done
     * @param basis under which article
     */
    public record Line(String text, String basis) {
    }
}
