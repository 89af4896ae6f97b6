package org.tongchou.web.award;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.tongchou.award.MadeLetter;
import org.tongchou.law.award.AwardLetter;
import org.tongchou.law.procedure.Delivery;

/** What is typed when the letter of a decision has reached whom it is for. */
public class DeliveryForm implements Serializable {

    private static final String BETWEEN = " ";

    private String made;
    private String manner;
    private String receiver;

    AwardLetter letter() {
        return AwardLetter.valueOf(made.split(BETWEEN)[0]);
    }

    Optional<Integer> which() {
        return Optional.of(Integer.valueOf(made.split(BETWEEN)[1]));
    }

    MadeLetter.Proof proof(LocalDate on) {
        return new MadeLetter.Proof(on, Delivery.Manner.valueOf(manner), receiver);
    }

    /** The letter and its place among those of its kind. */
    public String getMade() {
        return made;
    }

    public void setMade(String made) {
        this.made = made;
    }

    public String getManner() {
        return manner;
    }

    public void setManner(String manner) {
        this.manner = manner;
    }

    public String getReceiver() {
        return receiver;
    }

    public void setReceiver(String receiver) {
        this.receiver = receiver;
    }
}
