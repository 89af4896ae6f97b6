package org.tongchou.web.casework;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tongchou.casework.CheckReport;
import org.tongchou.casework.CheckSource;
import org.tongchou.check.CheckAnswer;
import org.tongchou.casework.Proposal;
import org.tongchou.casework.SurveyReport;

/** What an officer types for the next act on a file. */
public class ActForm implements Serializable {

    private final ArrayList<ResultForm> results = new ArrayList<>();
    private List<String> sources;
    private LocalDate surveyedOn;
    private String surveyKind;
    private String firstInvestigator;
    private String secondInvestigator;
    private String findings;
    private String proposal;
    private String opinion;
    private String place;
    private String text;
    private String reasons;
    private final SideForm side;

    ActForm(List<CheckSource> ordered, LocalDate today) {
        ordered.forEach(source -> results.add(new ResultForm(source)));
        surveyedOn = today;
        side = new SideForm(today);
    }

    /** The results begin with what the sources answered; one that did not answer begins empty. */
    void begin(List<CheckAnswer> answers) {
        answers.stream().filter(CheckAnswer::answered)
            .forEach(answer -> results.stream().filter(result -> result.source() == answer.source()).forEach(result -> result.begin(answer)));
    }

    public List<ResultForm> getResults() {
        return results;
    }

    List<CheckSource> orderedSources() {
        return sources == null ? List.of() : sources.stream().map(CheckSource::valueOf).toList();
    }

    CheckReport report() {
        return new CheckReport(results.stream().map(ResultForm::result).toList());
    }

    SurveyReport survey() {
        List<String> investigators = Stream.of(firstInvestigator, secondInvestigator).map(ActForm::orEmpty).toList();
        return new SurveyReport(surveyedOn, SurveyReport.Kind.valueOf(surveyKind), investigators, orEmpty(findings));
    }

    Proposal proposed() {
        return Proposal.valueOf(proposal);
    }

    List<String> reasonLines() {
        return orEmpty(reasons).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    public List<String> getSources() {
        return sources;
    }

    public void setSources(List<String> sources) {
        this.sources = sources;
    }

    public LocalDate getSurveyedOn() {
        return surveyedOn;
    }

    public void setSurveyedOn(LocalDate surveyedOn) {
        this.surveyedOn = surveyedOn;
    }

    public String getSurveyKind() {
        return surveyKind;
    }

    public void setSurveyKind(String surveyKind) {
        this.surveyKind = surveyKind;
    }

    public String getFirstInvestigator() {
        return firstInvestigator;
    }

    public void setFirstInvestigator(String firstInvestigator) {
        this.firstInvestigator = firstInvestigator;
    }

    public String getSecondInvestigator() {
        return secondInvestigator;
    }

    public void setSecondInvestigator(String secondInvestigator) {
        this.secondInvestigator = secondInvestigator;
    }

    public String getFindings() {
        return findings;
    }

    public void setFindings(String findings) {
        this.findings = findings;
    }

    public String getProposal() {
        return proposal;
    }

    public void setProposal(String proposal) {
        this.proposal = proposal;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getReasons() {
        return reasons;
    }

    public void setReasons(String reasons) {
        this.reasons = reasons;
    }

    public SideForm getSide() {
        return side;
    }
}
