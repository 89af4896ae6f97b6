package org.tongchou.web.casework;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongchou.casework.CheckSource;
import org.tongchou.kernel.CitizenNumber;

/** A family member on the intake form, with the leave to check what was declared. */
public class MemberForm extends FormRow {

    private String name;
    private String idNumber;
    private String relationship;
    private boolean seriousIllness;
    private String disabilityCategory;
    private String disabilityLevel;
    private boolean fullTimeStudent;
    private boolean signed;
    private LocalDate signedOn;

    private final String ref;
    private ObjectNode authorisation;

    MemberForm(ObjectNode kept, String ref) {
        super(kept);
        this.ref = ref;
        name = text("name");
        idNumber = text("idNumber");
        relationship = text("relationship");
        seriousIllness = flag("seriousIllness");
        fullTimeStudent = flag("fullTimeStudent");
        disabilityCategory = kept("disability").path("category").asText(null);
        disabilityLevel = kept("disability").path("level").asText(null);
    }

    /** Takes over the authorisation that this member signed. */
    void authorised(JsonNode row) {
        authorisation = row.deepCopy();
        signed = true;
        signedOn = day(row.path("signedOn"));
    }

    /** How the rest of the form names this member. */
    public String ref() {
        return ref;
    }

    /** The age in whole years on a day, as far as the number tells it. */
    public Optional<Integer> age(LocalDate today) {
        return number().map(CitizenNumber::birthDate).filter(born -> !born.isAfter(today)).map(born -> Period.between(born, today).getYears());
    }

    /** 1 male, 2 female, as far as the number tells it. */
    public Optional<Integer> sex() {
        return number().map(CitizenNumber::sex);
    }

    private Optional<CitizenNumber> number() {
        return idNumber == null ? Optional.empty() : CitizenNumber.parse(idNumber);
    }

    ObjectNode write() {
        ObjectNode row = copy();
        row.put("ref", ref);
        put(row, "name", name);
        put(row, "idNumber", idNumber);
        put(row, "relationship", relationship);
        row.put("seriousIllness", seriousIllness).put("fullTimeStudent", fullTimeStudent).putNull("disability");
        if (!allEmpty(disabilityCategory, disabilityLevel)) {
            ObjectNode certificate = row.putObject("disability");
            put(certificate, "category", disabilityCategory);
            count(certificate, "level", disabilityLevel);
        }
        return row;
    }

    /** The authorisation, for all sources unless another door named some; a minor's is signed by the applicant. */
    ObjectNode writeAuthorisation(String applicant, LocalDate today) {
        boolean adult = age(today).filter(years -> years >= 18).isPresent();
        ObjectNode row = authorisation == null ? copy().removeAll().put("member", ref).put("signedBy", adult ? ref : applicant) : authorisation.deepCopy();
        put(row, "signedOn", signedOn == null ? null : signedOn.toString());
        if (!row.has("sources")) {
            ArrayNode sources = row.putArray("sources");
            Stream.of(CheckSource.values()).forEach(source -> sources.add(source.name()));
        }
        return row;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getIdNumber() {
        return idNumber;
    }

    public void setIdNumber(String idNumber) {
        this.idNumber = idNumber;
    }

    public String getRelationship() {
        return relationship;
    }

    public void setRelationship(String relationship) {
        this.relationship = relationship;
    }

    public boolean isSeriousIllness() {
        return seriousIllness;
    }

    public void setSeriousIllness(boolean seriousIllness) {
        this.seriousIllness = seriousIllness;
    }

    public String getDisabilityCategory() {
        return disabilityCategory;
    }

    public void setDisabilityCategory(String disabilityCategory) {
        this.disabilityCategory = disabilityCategory;
    }

    public String getDisabilityLevel() {
        return disabilityLevel;
    }

    public void setDisabilityLevel(String disabilityLevel) {
        this.disabilityLevel = disabilityLevel;
    }

    public boolean isFullTimeStudent() {
        return fullTimeStudent;
    }

    public void setFullTimeStudent(boolean fullTimeStudent) {
        this.fullTimeStudent = fullTimeStudent;
    }

    public boolean isSigned() {
        return signed;
    }

    public void setSigned(boolean signed) {
        this.signed = signed;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }
}
