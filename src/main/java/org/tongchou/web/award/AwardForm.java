package org.tongchou.web.award;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tongchou.access.Refused;
import org.tongchou.award.AwardDecision;
import org.tongchou.casework.FamilyChange;
import org.tongchou.casework.SurveyReport;
import org.tongchou.json.Json;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.award.ChangeKind;
import org.tongchou.law.award.Remedy;

/** What an officer types for an act on an award. */
public class AwardForm implements Serializable {

    private String kind;
    private LocalDate on;
    private String member;
    private String detail;
    private String accountHolder;
    private String accountKind;
    private String accountNumber;
    private String bank;
    private String person;
    private String statement;
    private String fromMonth;
    private String reasonCode;
    private String text;
    private Integer months;
    private LocalDate firstRefusal;
    private LocalDate secondRefusal;
    private LocalDate thirdRefusal;
    private String result;
    private String remedy;
    private boolean continuePayment;
    private String toOwn;
    private String toOther;
    private final DeliveryForm delivery = new DeliveryForm();
    private final VisitForm visit = new VisitForm();

    AwardForm(LocalDate today) {
        on = today;
    }

    ChangeKind changed() {
        return ChangeKind.valueOf(kind);
    }

    /** What changed, as far as this page asks for it. */
    FamilyChange change(String division) {
        boolean leaves = changed() == ChangeKind.DEATH || changed() == ChangeKind.MEMBERS;
        Set<String> leaving = leaves && member != null ? Set.of(member) : Set.of();
        Optional<JsonNode> address = changed() == ChangeKind.ADDRESS && detail != null
            ? Optional.of(Json.object().put("division", division).put("detail", detail)) : Optional.empty();
        return new FamilyChange(leaving, Optional.empty(), Optional.empty(), address, changed() == ChangeKind.ACCOUNT ? Optional.of(account()) : Optional.empty());
    }

    private JsonNode account() {
        return Json.object().put("holder", accountHolder).put("kind", accountKind).put("number", accountNumber).put("bank", bank);
    }

    Month from() {
        return Month.parse(fromMonth == null ? "" : fromMonth.strip()).orElseThrow(() -> Refused.invalid("award.monthForm"));
    }

    OfficeCode to() {
        String code = toOther == null || toOther.isBlank() ? toOwn : toOther.strip();
        return OfficeCode.parse(code == null ? "" : code).orElseThrow(() -> Refused.invalid("award.transferTo", ""));
    }

    AwardDecision.Ruling ruling() {
        return new AwardDecision.Ruling(from(), reasonCode == null ? "" : reasonCode, text);
    }

    List<LocalDate> refusals() {
        return Stream.of(firstRefusal, secondRefusal, thirdRefusal).filter(Objects::nonNull).toList();
    }

    Remedy asked() {
        return Remedy.valueOf(remedy);
    }

    SurveyReport visited() {
        return visit.report(on);
    }

    public VisitForm getVisit() {
        return visit;
    }

    public DeliveryForm getDelivery() {
        return delivery;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getMember() {
        return member;
    }

    public void setMember(String member) {
        this.member = member;
    }

    public String getDetail() {
        return detail;
    }

    public void setDetail(String detail) {
        this.detail = detail;
    }

    public String getAccountHolder() {
        return accountHolder;
    }

    public void setAccountHolder(String accountHolder) {
        this.accountHolder = accountHolder;
    }

    public String getAccountKind() {
        return accountKind;
    }

    public void setAccountKind(String accountKind) {
        this.accountKind = accountKind;
    }

    public String getAccountNumber() {
        return accountNumber;
    }

    public void setAccountNumber(String accountNumber) {
        this.accountNumber = accountNumber;
    }

    public String getBank() {
        return bank;
    }

    public void setBank(String bank) {
        this.bank = bank;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getStatement() {
        return statement;
    }

    public void setStatement(String statement) {
        this.statement = statement;
    }

    public String getFromMonth() {
        return fromMonth;
    }

    public void setFromMonth(String fromMonth) {
        this.fromMonth = fromMonth;
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

    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }

    public LocalDate getFirstRefusal() {
        return firstRefusal;
    }

    public void setFirstRefusal(LocalDate firstRefusal) {
        this.firstRefusal = firstRefusal;
    }

    public LocalDate getSecondRefusal() {
        return secondRefusal;
    }

    public void setSecondRefusal(LocalDate secondRefusal) {
        this.secondRefusal = secondRefusal;
    }

    public LocalDate getThirdRefusal() {
        return thirdRefusal;
    }

    public void setThirdRefusal(LocalDate thirdRefusal) {
        this.thirdRefusal = thirdRefusal;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }

    public String getRemedy() {
        return remedy;
    }

    public void setRemedy(String remedy) {
        this.remedy = remedy;
    }

    public boolean isContinuePayment() {
        return continuePayment;
    }

    public void setContinuePayment(boolean continuePayment) {
        this.continuePayment = continuePayment;
    }

    public String getToOwn() {
        return toOwn;
    }

    public void setToOwn(String toOwn) {
        this.toOwn = toOwn;
    }

    public String getToOther() {
        return toOther;
    }

    public void setToOther(String toOther) {
        this.toOther = toOther;
    }
}
