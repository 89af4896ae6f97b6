package org.tongchou.web.fund;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.tongchou.fund.Entered;
import org.tongchou.fund.EntryKind;
import org.tongchou.fund.FundDesk;
import org.tongchou.fund.FundEntryReading;
import org.tongchou.json.Json;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.Typed;
import org.tongchou.law.fund.FundSource;
import org.tongchou.law.rulepack.Category;
import org.tongchou.office.Badge;
import org.tongchou.web.Messages;
import org.tongchou.web.Option;
import org.tongchou.web.Texts;

/** The form in which an office enters what comes, goes down and is bound. */
@RequestScoped
@Named
public class FundForm {

    @Inject
    Badge badge;

    @Inject
    FundsPage page;

    @Inject
    FundDesk desk;

    @Inject
    Messages messages;

    @Inject
    Texts texts;

    private String kind;
    private String source;
    private String toOffice;
    private String amount;
    private String text;
    private String donor;
    private String corrects;
    private String place;
    private String purpose;

    /** The kinds of entry. */
    public List<Option> kinds() {
        return Arrays.stream(EntryKind.values()).map(each -> new Option(each.name(), texts.code("fund.kind", each))).toList();
    }

    /** In which category a gift may be spent. */
    public List<Option> purposes() {
        return Arrays.stream(Category.values()).map(each -> new Option(each.name(), texts.code("casework.category", each))).toList();
    }

    /** What a correction can put right. */
    public List<Option> corrected() {
        return EntryKind.CORRECTED.stream().map(each -> new Option(each.name(), texts.code("fund.kind", each))).toList();
    }

    /** The sources. */
    public List<Option> sources() {
        return Arrays.stream(FundSource.values()).map(each -> new Option(each.name(), texts.code("fund.source", each))).toList();
    }

    /** Makes the entry and shows the books. */
    public String enter() {
        messages.places(new FundPlaces());
        Entered entered = desk.enter(badge.officer(), Json.read(Json.write(body()).getBytes(StandardCharsets.UTF_8), FundEntryReading::read).orElseThrow());
        messages.done("web.fund.entered", texts.code("fund.kind", entered.entry().kind()), texts.yuan(entered.entry().amount().fen()), texts.code("fund.source", entered.entry().source()),
            texts.yuan(entered.balance().balance().fen()));
        return "/fund/funds?faces-redirect=true&office=" + entered.entry().office() + "&year=" + entered.entry().year();
    }

    private ObjectNode body() {
        ObjectNode body = Json.object();
        put(body, "kind", kind);
        put(body, "source", source);
        put(body, "toOffice", toOffice == null ? null : Typed.narrow(toOffice));
        put(body, "text", text);
        put(body, "donor", donor);
        put(body, "corrects", corrects);
        put(body, "place", place == null ? null : Typed.narrow(place));
        put(body, "purpose", purpose);
        body.put("office", page.office().value());
        body.put("year", page.year());
        String typed = amount == null ? "" : Typed.narrow(amount);
        boolean below = typed.startsWith("-");
        Money.ofYuan(below ? typed.substring(1) : typed).ifPresentOrElse(money -> body.put("amount", below ? -money.fen() : money.fen()), () -> put(body, "amount", typed));
        return body;
    }

    private static void put(ObjectNode node, String field, String typed) {
        if (typed != null && !typed.isBlank()) {
            node.put(field, typed.strip());
        }
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getToOffice() {
        return toOffice;
    }

    public void setToOffice(String toOffice) {
        this.toOffice = toOffice;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getDonor() {
        return donor;
    }

    public void setDonor(String donor) {
        this.donor = donor;
    }

    public String getCorrects() {
        return corrects;
    }

    public void setCorrects(String corrects) {
        this.corrects = corrects;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }
}
