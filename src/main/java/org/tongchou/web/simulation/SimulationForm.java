package org.tongchou.web.simulation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.tongchou.access.Demonstration;
import org.tongchou.json.Json;
import org.tongchou.kernel.Typed;
import org.tongchou.kernel.Money;
import org.tongchou.office.Badge;
import org.tongchou.simulation.Question;
import org.tongchou.simulation.Simulating;
import org.tongchou.standard.RulePackDesk;
import org.tongchou.web.Messages;

/** A question to the simulator as it is typed: a path, two lines, a draft, or what is in force. */
@RequestScoped
@Named
public class SimulationForm {

    @Inject
    Badge badge;

    @Inject
    Simulating simulating;

    @Inject
    RulePackDesk packs;

    @Inject
    Demonstration demonstration;

    @Inject
    Messages messages;

    private String office;
    private LocalDate on;
    private String kind = "PATH";
    private String target = "0.80";
    private String years = "5";
    private String growth = "5";
    private String startYear;
    private String prices;
    private Money urban;
    private Money rural;
    private String draft;
    private List<String> scope = List.of("ACTIVE", "EDGE", "REFUSED");

    /** Asks, and shows how far it is. */
    public String ask() {
        messages.places(new SimulationPlaces());
        Question question = Json.read(Json.write(body()).getBytes(StandardCharsets.UTF_8), Question::read);
        return "/simulation/simulation?faces-redirect=true&id=" + simulating.ask(badge.officer(), question).id();
    }

    private ObjectNode body() {
        ObjectNode body = Json.object().put("office", office).put("on", on == null ? null : on.toString());
        scope.forEach(body.withArray("scope")::add);
        switch (kind) {
            case "PATH" -> {
                ObjectNode path = body.putObject("path").put("target", narrow(target)).put("urbanGrowthPercent", narrow(growth));
                whole(path, "years", years);
                whole(path, "startYear", getStartYear());
                if (!narrow(prices).isEmpty()) {
                    path.put("pricePercent", narrow(prices));
                }
            }
            case "STANDARDS" -> {
                ObjectNode standards = body.putObject("rules").putObject("standards");
                standard(standards, "URBAN", urban);
                standard(standards, "RURAL", rural);
            }
            case "DRAFT" -> body.set("rules", draft == null || draft.isBlank() ? Json.object()
                : Json.parse(packs.find(badge.officer(), Long.parseLong(draft)).body().document().rules()));
            default -> body.putNull("rules");
        }
        return body;
    }

    private static void standard(ObjectNode standards, String category, Money monthly) {
        if (monthly != null) {
            standards.putObject(category).put("monthly", monthly.fen());
        }
    }

    private static void whole(ObjectNode path, String field, String typed) {
        String number = narrow(typed);
        if (number.matches("[0-9]{1,9}")) {
            path.put(field, Integer.parseInt(number));
        } else {
            path.put(field, number);
        }
    }

    private static String narrow(String typed) {
        return typed == null ? "" : Typed.narrow(typed).strip();
    }

    public String getOffice() {
        return office == null ? badge.officer().office().value() : office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    /** The day that is looked at; today unless another is typed. */
    public LocalDate getOn() {
        return on == null ? demonstration.now(badge.officer()).toLocalDate() : on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public String getYears() {
        return years;
    }

    public void setYears(String years) {
        this.years = years;
    }

    public String getGrowth() {
        return growth;
    }

    public void setGrowth(String growth) {
        this.growth = growth;
    }

    /** The first year of the path; the next one unless another is typed. */
    public String getStartYear() {
        return startYear == null ? Integer.toString(getOn().getYear() + 1) : startYear;
    }

    public void setStartYear(String startYear) {
        this.startYear = startYear;
    }

    public String getPrices() {
        return prices;
    }

    public void setPrices(String prices) {
        this.prices = prices;
    }

    public Money getUrban() {
        return urban;
    }

    public void setUrban(Money urban) {
        this.urban = urban;
    }

    public Money getRural() {
        return rural;
    }

    public void setRural(Money rural) {
        this.rural = rural;
    }

    public String getDraft() {
        return draft;
    }

    public void setDraft(String draft) {
        this.draft = draft;
    }

    public List<String> getScope() {
        return scope;
    }

    public void setScope(List<String> scope) {
        this.scope = scope;
    }
}
