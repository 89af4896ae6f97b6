package org.tongchou.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.tongchou.access.Refused;
import org.tongchou.kernel.CitizenNumber;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.kernel.Typed;
import org.tongchou.law.procedure.Kinship;
import org.tongchou.office.Badge;
import org.tongchou.person.NearRelative;
import org.tongchou.person.OfficialFile;
import org.tongchou.person.OfficialKind;
import org.tongchou.person.Register;
import org.tongchou.person.Registration;
import org.tongchou.web.Asked;
import org.tongchou.web.Messages;

/** The forms in which an official is registered, given a near relative, or recorded as having left. */
@RequestScoped
@Named
public class StaffForm {

    @Inject
    Badge badge;

    @Inject
    Register register;

    @Inject
    Asked asked;

    @Inject
    Messages messages;

    private String office;
    private String kind;
    private String account;
    private String kinship;
    private String name;
    private String number;

    /** Registers an official. */
    public String save() {
        OfficeCode at = OfficeCode.parse(Typed.narrow(office)).orElseThrow(() -> Refused.invalid("person.noOffice"));
        Optional<String> login = Optional.ofNullable(account).map(String::strip).filter(text -> !text.isEmpty());
        OfficialFile file = register.register(badge.officer(), new Registration(at, OfficialKind.valueOf(kind), login, List.of(person(Kinship.SELF))));
        messages.done("web.staff.registered", file.official().name());
        return place(file);
    }

    /** Adds a near relative to the entry that is open. */
    public String add() {
        OfficialFile file = register.addRelative(badge.officer(), asked.number("id"), person(Kinship.valueOf(kinship)));
        messages.done("web.staff.added", file.official().name());
        return place(file);
    }

    /** Records that the official whose entry is open has left. */
    public String end() {
        OfficialFile file = register.end(badge.officer(), asked.number("id"));
        messages.done("web.staff.ended", file.official().name());
        return place(file);
    }

    private static String place(OfficialFile file) {
        return "/administration/staff.xhtml?faces-redirect=true&id=" + file.official().id();
    }

    private NearRelative person(Kinship to) {
        CitizenNumber known = CitizenNumber.parse(Typed.narrow(number)).orElseThrow(() -> Refused.invalid("json.fault.idNumber"));
        return new NearRelative(to, name.strip(), known);
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getKinship() {
        return kinship;
    }

    public void setKinship(String kinship) {
        this.kinship = kinship;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
