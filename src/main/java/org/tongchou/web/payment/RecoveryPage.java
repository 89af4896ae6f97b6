package org.tongchou.web.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.tongchou.access.Officer;
import org.tongchou.access.Role;
import org.tongchou.kernel.Money;
import org.tongchou.office.Badge;
import org.tongchou.payment.Recoveries;
import org.tongchou.payment.RecoveryAct;
import org.tongchou.payment.RecoveryFile;
import org.tongchou.web.Asked;
import org.tongchou.web.Messages;
import org.tongchou.web.Option;
import org.tongchou.web.Texts;

/** What one award was paid too much, and what is decided about it. */
@RequestScoped
@Named
public class RecoveryPage {

    @Inject
    Asked asked;

    @Inject
    Badge badge;

    @Inject
    Recoveries recoveries;

    @Inject
    Texts texts;

    @Inject
    Messages messages;

    private RecoveryFile file;
    private String act;
    private Long amount;
    private String text;

    /** The award that the address names. */
    public RecoveryFile file() {
        if (file == null) {
            file = recoveries.find(badge.officer(), asked.text("no"));
        }
        return file;
    }

    /** Whether this officer decides here, and something is still to come. */
    public boolean decides() {
        return badge.officer().holdsOneOf(Role.COUNTY_PAYMENTS) && !file().row().sums().outstanding().isZero();
    }

    /** What can be decided: nothing comes back before there is a plan. */
    public List<Option> acts() {
        return Arrays.stream(RecoveryAct.values()).filter(one -> one != RecoveryAct.RECEIVE || file().cap().isPresent())
            .map(one -> new Option(one.name(), texts.code("payment.recovery", one.name()))).toList();
    }

    public String getAct() {
        return act;
    }

    public void setAct(String act) {
        this.act = act;
    }

    public Long getAmount() {
        return amount;
    }

    public void setAmount(Long amount) {
        this.amount = amount;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** Takes the chosen act. */
    public String decide() {
        Officer officer = badge.officer();
        String award = asked.text("no");
        Money money = new Money(amount);
        RecoveryFile done = switch (RecoveryAct.valueOf(act)) {
            case PLAN -> recoveries.plan(officer, award, money, text);
            case RECEIVE -> recoveries.receive(officer, award, money, text);
            case WAIVE -> recoveries.waive(officer, award, money, text);
            case WRITE_OFF -> recoveries.writeOff(officer, award, money, text);
        };
        messages.done("web.recovery.done", texts.code("payment.recovery", act), texts.yuan(done.row().sums().outstanding().fen()));
        return "/payment/recovery?faces-redirect=true&no=" + award;
    }
}
