package org.tongchou.web.casework;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tongchou.json.Json;

/** What a family declares, as it is typed into the intake page. */
public class IntakeForm extends FormRow {

    private String category;
    private String phone;
    private String addressDetail;
    private String applicant;
    private String accountHolder;
    private String accountKind;
    private String accountNumber;
    private String accountBank;
    private LocalDate commitmentSignedOn;

    private final ArrayList<MemberForm> members = new ArrayList<>();
    private final ArrayList<IncomeForm> income = new ArrayList<>();
    private final ArrayList<ExpenseForm> expenses = new ArrayList<>();
    private final ArrayList<ObligorForm> obligors = new ArrayList<>();
    private final ArrayList<AssetForm> assets = new ArrayList<>();

    IntakeForm(ObjectNode kept) {
        super(kept);
        category = text("category");
        phone = text("phone");
        applicant = text("applicant");
        addressDetail = kept("address").path("detail").asText(null);
        accountHolder = kept("account").path("holder").asText(null);
        accountKind = kept("account").path("kind").asText(null);
        accountNumber = kept("account").path("number").asText(null);
        accountBank = kept("account").path("bank").asText(null);
        commitmentSignedOn = day(kept("commitment").path("signedOn"));
    }

    public List<MemberForm> getMembers() {
        return members;
    }

    public List<IncomeForm> getIncome() {
        return income;
    }

    public List<ExpenseForm> getExpenses() {
        return expenses;
    }

    public List<ObligorForm> getObligors() {
        return obligors;
    }

    public List<AssetForm> getAssets() {
        return assets;
    }

    /** Adds an empty line to one of the lists. */
    void add(String list, LocalDate today) {
        switch (list) {
            case "members" -> addMember(today);
            case "income" -> income.add(new IncomeForm(Json.object()));
            case "expenses" -> expenses.add(new ExpenseForm(Json.object()));
            case "obligors" -> obligors.add(new ObligorForm(Json.object()));
            default -> assets.add(new AssetForm(Json.object()));
        }
    }

    /** Takes a line out of whichever list holds it; the last member stays. */
    void remove(Object row) {
        if (row instanceof MemberForm member) {
            removeMember(member);
        } else {
            List.of(income, expenses, obligors, assets).forEach(list -> list.remove(row));
        }
    }

    /** Gives every line its place, as the stored file has them. */
    void number() {
        for (List<? extends FormRow> list : List.of(members, income, expenses, obligors, assets)) {
            for (int at = 0; at < list.size(); at++) {
                list.get(at).cameFrom(at);
            }
        }
    }

    /** Gives the form the lines that a draft of it had, those of the stored file among them where they were. */
    void arrange(BegunLines begun) {
        begun.arrange("members", members, line -> new MemberForm(Json.object(), line.ref()));
        begun.arrange("income", income, line -> new IncomeForm(Json.object()));
        begun.arrange("expenses", expenses, line -> new ExpenseForm(Json.object()));
        begun.arrange("obligors", obligors, line -> new ObligorForm(Json.object()));
        begun.arrange("assets", assets, line -> new AssetForm(Json.object()));
    }

    /** The name of the member whom a ref names, or the ref while there is none. */
    String nameOf(String ref) {
        return members.stream().filter(member -> member.ref().equals(ref)).map(MemberForm::getName).filter(Objects::nonNull).findFirst().orElse(ref);
    }

    private void addMember(LocalDate today) {
        MemberForm member = new MemberForm(Json.object(), freshRef());
        member.setSignedOn(today);
        members.add(member);
    }

    private void removeMember(MemberForm member) {
        if (members.size() > 1) {
            members.remove(member);
            income.removeIf(line -> member.ref().equals(line.getMember()));
            expenses.removeIf(line -> member.ref().equals(line.getMember()));
        }
    }

    private String freshRef() {
        int at = members.size() + 1;
        while (hasRef("p" + at)) {
            at++;
        }
        return "p" + at;
    }

    private boolean hasRef(String ref) {
        return members.stream().anyMatch(member -> member.ref().equals(ref));
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getAddressDetail() {
        return addressDetail;
    }

    public void setAddressDetail(String addressDetail) {
        this.addressDetail = addressDetail;
    }

    public String getApplicant() {
        return applicant;
    }

    public void setApplicant(String applicant) {
        this.applicant = applicant;
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

    public String getAccountBank() {
        return accountBank;
    }

    public void setAccountBank(String accountBank) {
        this.accountBank = accountBank;
    }

    public LocalDate getCommitmentSignedOn() {
        return commitmentSignedOn;
    }

    public void setCommitmentSignedOn(LocalDate commitmentSignedOn) {
        this.commitmentSignedOn = commitmentSignedOn;
    }
}
