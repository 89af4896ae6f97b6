package org.tongchou.web.casework;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.tongchou.casework.CheckSource;
import org.tongchou.casework.Resolution;
import org.tongchou.casework.SurveyReport;
import org.tongchou.law.procedure.Appraisal;
import org.tongchou.law.procedure.Delivery;
import org.tongchou.law.procedure.ExtensionGround;
import org.tongchou.law.procedure.Letter;
import org.tongchou.law.procedure.Referral;

/** What an officer types for an act beside the straight road. */
public class SideForm implements Serializable {

    private String missing;
    private String reasonCode;
    private String text;
    private String extension;
    private String ending;
    private Integer days;
    private String referral;
    private String item;
    private String resolution;
    private String objector;
    private String ground;
    private LocalDate on;
    private Integer participants;
    private Integer representatives;
    private Integer signed;
    private String firstVisitor;
    private String secondVisitor;
    private String findings;
    private String letter;
    private String manner;
    private String receiver;

    SideForm(LocalDate today) {
        on = today;
    }

    List<String> missingLines() {
        return orEmpty(missing).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    ExtensionGround extensionGround() {
        return ExtensionGround.valueOf(extension);
    }

    Referral referred() {
        return Referral.valueOf(referral);
    }

    CheckSource evidenceItem() {
        return CheckSource.valueOf(item);
    }

    Resolution resolvedAs() {
        return Resolution.valueOf(resolution);
    }

    Appraisal appraisal() {
        return new Appraisal(participants, representatives, signed);
    }

    Delivery delivery() {
        return new Delivery(Letter.valueOf(letter), on, Delivery.Manner.valueOf(manner), orEmpty(receiver));
    }

    SurveyReport visit() {
        return new SurveyReport(on, SurveyReport.Kind.HOME_VISIT, Stream.of(firstVisitor, secondVisitor).map(SideForm::orEmpty).toList(), orEmpty(findings));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    public String getReferral() {
        return referral;
    }

    public void setReferral(String referral) {
        this.referral = referral;
    }

    public String getMissing() {
        return missing;
    }

    public void setMissing(String missing) {
        this.missing = missing;
    }

    public String getReasonCode() {
        return reasonCode;
    }

    public void setReasonCode(String reasonCode) {
        this.reasonCode = reasonCode;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getExtension() {
        return extension;
    }

    public void setExtension(String extension) {
        this.extension = extension;
    }

    int warningDays() {
        return days == null ? 0 : days;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    public String getEnding() {
        return ending;
    }

    public void setEnding(String ending) {
        this.ending = ending;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public String getResolution() {
        return resolution;
    }

    public void setResolution(String resolution) {
        this.resolution = resolution;
    }

    public String getObjector() {
        return objector;
    }

    public void setObjector(String objector) {
        this.objector = objector;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public Integer getParticipants() {
        return participants;
    }

    public void setParticipants(Integer participants) {
        this.participants = participants;
    }

    public Integer getRepresentatives() {
        return representatives;
    }

    public void setRepresentatives(Integer representatives) {
        this.representatives = representatives;
    }

    public Integer getSigned() {
        return signed;
    }

    public void setSigned(Integer signed) {
        this.signed = signed;
    }

    public String getFirstVisitor() {
        return firstVisitor;
    }

    public void setFirstVisitor(String firstVisitor) {
        this.firstVisitor = firstVisitor;
    }

    public String getSecondVisitor() {
        return secondVisitor;
    }

    public void setSecondVisitor(String secondVisitor) {
        this.secondVisitor = secondVisitor;
    }

    public String getFindings() {
        return findings;
    }

    public void setFindings(String findings) {
        this.findings = findings;
    }

    public String getLetter() {
        return letter;
    }

    public void setLetter(String letter) {
        this.letter = letter;
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
