package org.tongchou.web.standard;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.json.Json;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.office.Badge;
import org.tongchou.standard.StandardDrafting;
import org.tongchou.standard.StandardFile;
import org.tongchou.standard.StandardProposalReading;
import org.tongchou.web.Messages;
import org.tongchou.web.OfficeNames;
import org.tongchou.web.Option;

/** Drafting a standard: the form, the calculator that follows it, and what the checks will say. */
@Named
@ViewScoped
public class DraftPage implements Serializable {

    @Inject
    Badge badge;

    @Inject
    StandardDrafting drafting;

    @Inject
    StandardPreviews previews;

    @Inject
    OfficeNames officeNames;

    @Inject
    Messages messages;

    private final StandardForm form = new StandardForm();
    private StandardPreview preview;
    private String region;
    private String method;

    /** Begins an empty form for the officer's own region; refused for whoever drafts none. */
    public void open() {
        Officer officer = badge.officer();
        if (!officer.holdsOneOf(Role.PROVINCIAL_POLICY, Role.MUNICIPAL_SUPERVISOR)) {
            throw new Refused(Refused.Reason.FORBIDDEN, "access.forbidden");
        }
        form.setRegion(officer.office().value());
        form.setLevel(levels().get(0));
        form.setCategory("URBAN");
        form.setUnit("MONTH");
        region = form.getRegion();
        method = form.getMethod().getKind();
        preview = previews.of(form);
    }

    /** Reckons and checks anew, and draws again what depends on the region and the method. */
    public void recompute() {
        if (!levels().contains(form.getLevel())) {
            form.setLevel(levels().get(0));
        }
        preview = previews.of(form);
        // Only what looks different is drawn anew: what somebody chooses meanwhile in the rest of the form stays.
        Collection<String> drawn = FacesContext.getCurrentInstance().getPartialViewContext().getRenderIds();
        if (!Objects.equals(form.getRegion(), region)) {
            region = form.getRegion();
            drawn.add("draft:place");
        }
        if (!Objects.equals(form.getMethod().getKind(), method)) {
            method = form.getMethod().getKind();
            drawn.add("draft:inputs");
        }
    }

    /** Takes the reckoned amount over into the form. */
    public void take() {
        recompute();
        form.setAmount(preview.rounded());
        preview = previews.of(form);
    }

    /** Saves the draft and goes on to its page. */
    public String save() {
        messages.places(new StandardPlaces());
        StandardFile file = drafting.draft(badge.officer(),
            Json.read(Json.write(form.body()).getBytes(StandardCharsets.UTF_8), StandardProposalReading::read).orElseThrow());
        messages.done("web.draft.saved", file.id());
        return "/standard/standard?faces-redirect=true&id=" + file.id();
    }

    /** The regions to draft for: the own municipality, or the province with its municipalities. */
    public List<Option> regions() {
        OfficeCode own = badge.officer().office();
        Option first = new Option(own.value(), officeNames.of(own));
        return badge.officer().holdsOneOf(Role.PROVINCIAL_POLICY) ? Stream.concat(Stream.of(first), officeNames.below(own).stream()).toList() : List.of(first);
    }

    /** The levels that fit the region. */
    public List<String> levels() {
        boolean province = form.getRegion() == null || form.getRegion().length() == OfficeCode.Level.PROVINCE.digits();
        return province ? List.of("PROVINCE_GUIDE", "PROVINCE") : List.of("CITY");
    }

    public StandardForm getForm() {
        return form;
    }

    public StandardPreview preview() {
        return preview;
    }
}
