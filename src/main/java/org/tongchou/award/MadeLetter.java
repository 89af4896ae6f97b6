package org.tongchou.award;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongchou.json.Json;
import org.tongchou.law.award.AwardLetter;
import org.tongchou.law.award.AwardStep;
import org.tongchou.law.procedure.Delivery;

/**
 * A letter that an act on an award made.
 *
 * @param letter which
 * @param which the how manieth of its kind on this award, from 1
 * @param act the act that made it
 * @param finding the means test that the act rests on; empty where none was made since the decision before
 * @param delivery the proof that it arrived; empty while nobody recorded it
 */
public record MadeLetter(AwardLetter letter, int which, AwardEntry act, Optional<Reassessment> finding, Optional<Proof> delivery) {

    /**
     * The proof 送达回证.
     *
     * @param on the day on which it arrived
     * @param manner how
     * @param receiver who took it
     */
    public record Proof(LocalDate on, Delivery.Manner manner, String receiver) {
    }

    /** The day of the letter. */
    public LocalDate on() {
        return act.at().toLocalDate();
    }

    /** Whether its delivery is still to be recorded; what the recipient said himself is signed and not served. */
    public boolean open() {
        return delivery.isEmpty() && letter.decides();
    }

    /** All of an award, the oldest first; none for whoever does not see what was done to it. */
    public static List<MadeLetter> of(AwardFile award) {
        return of(award.life().timeline());
    }

    static List<MadeLetter> of(List<AwardEntry> acts) {
        List<MadeLetter> made = new ArrayList<>();
        Map<AwardLetter, Integer> counts = new EnumMap<>(AwardLetter.class);
        Optional<Reassessment> finding = Optional.empty();
        for (AwardEntry act : acts) {
            if (act.act() == AwardStep.REASSESS) {
                finding = Optional.of(Reassessment.of(Json.parse(act.detail())));
            } else if (act.act() == AwardStep.RECORD_DELIVERY) {
                delivered(made, Json.parse(act.detail()));
            }
            Optional<AwardLetter> letter = AwardLetter.madeBy(act.act());
            if (letter.isPresent()) {
                made.add(new MadeLetter(letter.get(), counts.merge(letter.get(), 1, Integer::sum), act, finding, Optional.empty()));
            }
            if (act.act().decides()) {
                finding = Optional.empty();
            }
        }
        return made;
    }

    private static void delivered(List<MadeLetter> made, JsonNode papers) {
        Proof proof = new Proof(LocalDate.parse(papers.path("on").asText()), Delivery.Manner.valueOf(papers.path("manner").asText()), papers.path("receiver").asText());
        made.replaceAll(letter -> letter.is(AwardLetter.valueOf(papers.path("letter").asText()), papers.path("which").asInt())
            ? new MadeLetter(letter.letter(), letter.which(), letter.act(), letter.finding(), Optional.of(proof)) : letter);
    }

    private boolean is(AwardLetter kind, int place) {
        return letter == kind && which == place;
    }

    /** One of them; the newest of its kind where no place is given. */
    public static Optional<MadeLetter> find(List<MadeLetter> made, AwardLetter kind, Optional<Integer> which) {
        return made.stream().filter(letter -> letter.letter() == kind && which.filter(place -> place != letter.which()).isEmpty()).reduce((older, newer) -> newer);
    }
}
