package org.tongchou.web.payment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tongchou.access.Role;
import org.tongchou.office.Badge;
import org.tongchou.payment.BankAnswers;
import org.tongchou.payment.BankFiles;
import org.tongchou.payment.BankSum;
import org.tongchou.payment.BankWay;
import org.tongchou.payment.FailedLine;
import org.tongchou.payment.ReturnFormat;
import org.tongchou.payment.Returned;
import org.tongchou.payment.RunState;
import org.tongchou.payment.Standing;
import org.tongchou.sealing.LaidAside;
import org.tongchou.web.Asked;
import org.tongchou.web.Messages;

/** A run at the banks: its files, what came back, what becomes of failed lines, and the closing of the month. */
@RequestScoped
@Named
public class BankPage {

    @Inject
    Asked asked;

    @Inject
    Badge badge;

    @Inject
    BankFiles files;

    @Inject
    BankAnswers answers;

    @Inject
    Messages messages;

    private Part file;
    private Standing standing;
    private List<BankSum> banks;
    private List<FailedLine> failed;
    private List<Returned.Unknown> unknown;

    /** How far the run that the address names has come. */
    public Standing standing() {
        if (standing == null) {
            standing = answers.standing(badge.officer(), asked.number("id"));
        }
        return standing;
    }

    /** The banks that it pays to. */
    public List<BankSum> banks() {
        if (banks == null) {
            banks = files.banks(badge.officer(), standing().run().id());
        }
        return banks;
    }

    /** Its failed lines, after the key that the address names. */
    public List<FailedLine> failed() {
        if (failed == null) {
            failed = answers.failed(badge.officer(), standing().run().id(), asked.text("after").isEmpty() ? 0 : asked.number("after"));
        }
        return failed;
    }

    /** Their awards. */
    public List<String> awards() {
        return failed().stream().map(FailedLine::award).toList();
    }

    /** The address of the next failed lines, empty where there can be none. */
    public String nextFailed() {
        return failed().size() < BankAnswers.PAGE ? "" : "bank.xhtml?id=" + standing().run().id() + "&after=" + failed().get(failed().size() - 1).key() + "#failed";
    }

    /** The address of the first failed lines, empty on them. */
    public String firstFailed() {
        return asked.text("after").isEmpty() ? "" : "bank.xhtml?id=" + standing().run().id() + "#failed";
    }

    /** What came back and belongs to no line. */
    public List<Returned.Unknown> unknown() {
        if (unknown == null) {
            unknown = answers.unknown(badge.officer(), standing().run().id());
        }
        return unknown;
    }

    /** Whether this officer works with the banks, rather than looking on. */
    public boolean works() {
        return badge.officer().holdsOneOf(Role.COUNTY_PAYMENTS);
    }

    /** Whether something may come in: money comes back from banks even after the month was closed. */
    public boolean open() {
        return works() && standing().released();
    }

    /** Whether the month can be closed now. */
    public boolean closes() {
        return open() && standing().run().state() != RunState.CLOSED && standing().through();
    }

    /** Whether files are handed out for each bank; where none was yet, both ways are open. */
    public boolean byBank() {
        return hands(BankWay.BY_BANK);
    }

    /** Whether the file of all banks is handed out. */
    public boolean whole() {
        return hands(BankWay.WHOLE);
    }

    private boolean hands(BankWay wanted) {
        return works() && standing().released() && files.way(badge.officer(), standing().run().id()).filter(way -> way != wanted).isEmpty();
    }

    /** The address of a file, of all banks where none is named. */
    public String fileOf(String format, String bank) {
        return "/api/v1/payment-runs/" + standing().run().id() + "/file?format=" + format + (bank.isEmpty() ? "" : "&bank=" + URLEncoder.encode(bank, StandardCharsets.UTF_8));
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    /** Takes in the file that a bank answered with. */
    public String take() throws IOException {
        try (LaidAside aside = LaidAside.fresh()) {
            try (InputStream in = file.getInputStream(); OutputStream out = aside.writing()) {
                in.transferTo(out);
            }
            Returned returned = answers.read(badge.officer(), asked.number("id"), ReturnFormat.of(file.getSubmittedFileName()), aside);
            messages.done("web.bank.taken", returned.settled(), returned.failed(), returned.unknown().size());
        }
        return again();
    }

    /** Gives a failed line back to the fund. */
    public String giveBack(String endToEndId) {
        answers.giveBack(badge.officer(), asked.number("id"), endToEndId);
        messages.done("web.bank.givenBack", endToEndId);
        return again();
    }

    private String again() {
        return "/payment/bank?faces-redirect=true&id=" + asked.number("id");
    }
}
