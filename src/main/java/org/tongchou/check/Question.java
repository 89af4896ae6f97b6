package org.tongchou.check;

import java.time.LocalDate;
import java.util.List;
import org.tongchou.casework.CheckSource;
import org.tongchou.kernel.CitizenNumber;

/**
 * What one source is asked.
 *
 * @param source who
 * @param transaction by which both sides find it again; it tells nothing of the family
 * @param persons about whom
 */
public record Question(CheckSource source, String transaction, List<Person> persons) {

    /**
     * A person who allowed this source to be asked.
     *
     * @param ref how the file names the person, and all that an answer is matched by
     * @param number the citizen number
     * @param allowedOn the day of the authorisation
     * @param allowedUntil its last day
     */
    public record Person(String ref, CitizenNumber number, LocalDate allowedOn, LocalDate allowedUntil) {

        @Override
        public String toString() {
            return ref;
        }
    }
}
