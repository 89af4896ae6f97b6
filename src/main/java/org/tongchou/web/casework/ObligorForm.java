package org.tongchou.web.casework;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A household that owes support or maintenance, on the intake form. */
public class ObligorForm extends FormRow {

    private String kind;
    private String supports;
    private Long householdMonthlyIncome;
    private String householdMembers;
    private String supportedPersons;
    private String childrenOfSupported;
    private Long receivedAnnual;
    private boolean unable;
    private boolean consent;

    ObligorForm(ObjectNode kept) {
        super(kept);
        kind = text("kind");
        supports = kept("for").path(0).asText(null);
        householdMonthlyIncome = amount("householdMonthlyIncome");
        householdMembers = text("householdMembers");
        supportedPersons = text("supportedPersons");
        childrenOfSupported = text("childrenOfSupported");
        receivedAnnual = amount("receivedAnnual");
        unable = flag("unable");
        consent = flag("consent");
    }

    boolean isBlank() {
        return allEmpty(kind, householdMonthlyIncome, householdMembers, supportedPersons, childrenOfSupported, receivedAnnual);
    }

    ObjectNode write() {
        ObjectNode row = copy();
        put(row, "kind", kind);
        writeSupported(row);
        put(row, "householdMonthlyIncome", householdMonthlyIncome);
        count(row, "householdMembers", householdMembers);
        count(row, "supportedPersons", supportedPersons);
        count(row, "childrenOfSupported", childrenOfSupported);
        put(row, "receivedAnnual", receivedAnnual);
        return row.put("unable", unable).put("consent", consent);
    }

    /** Several members that another door named stay, unless another is chosen here. */
    private void writeSupported(ObjectNode row) {
        if (supports == null) {
            row.remove("for");
        } else if (!supports.equals(kept("for").path(0).asText(null))) {
            row.putArray("for").add(supports);
        }
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getSupports() {
        return supports;
    }

    public void setSupports(String supports) {
        this.supports = supports;
    }

    public Long getHouseholdMonthlyIncome() {
        return householdMonthlyIncome;
    }

    public void setHouseholdMonthlyIncome(Long householdMonthlyIncome) {
        this.householdMonthlyIncome = householdMonthlyIncome;
    }

    public String getHouseholdMembers() {
        return householdMembers;
    }

    public void setHouseholdMembers(String householdMembers) {
        this.householdMembers = householdMembers;
    }

    public String getSupportedPersons() {
        return supportedPersons;
    }

    public void setSupportedPersons(String supportedPersons) {
        this.supportedPersons = supportedPersons;
    }

    public String getChildrenOfSupported() {
        return childrenOfSupported;
    }

    public void setChildrenOfSupported(String childrenOfSupported) {
        this.childrenOfSupported = childrenOfSupported;
    }

    public Long getReceivedAnnual() {
        return receivedAnnual;
    }

    public void setReceivedAnnual(Long receivedAnnual) {
        this.receivedAnnual = receivedAnnual;
    }

    public boolean isUnable() {
        return unable;
    }

    public void setUnable(boolean unable) {
        this.unable = unable;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }
}
