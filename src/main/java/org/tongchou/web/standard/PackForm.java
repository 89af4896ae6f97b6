package org.tongchou.web.standard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tongchou.json.Json;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.rulepack.Category;
import org.tongchou.law.rulepack.Era;
import org.tongchou.law.rulepack.Part;
import org.tongchou.standard.PackBody;

/** A drafted rule pack as it is typed: its days and papers, the standards that it brings along, and its parts. */
public class PackForm implements Serializable {

    private final OfficeCode region;
    private final EnumMap<Part, PartForm> parts = new EnumMap<>(Part.class);
    private final ArrayList<TypedLine> standards = new ArrayList<>();
    private final ArrayList<TypedLine> termNotes = new ArrayList<>();
    private String era;
    private LocalDate from;
    private LocalDate until;
    private String source;

    private PackForm(OfficeCode region, JsonNode document) {
        this.region = region;
        for (Part part : Part.values()) {
            parts.put(part, PartForm.of(part, document));
        }
        for (Category category : Category.values()) {
            standards.add(standard(category, document.path("rules").path("standards").path(category.name())));
        }
        PackCards.notes(document, "term").forEach(note -> termNotes.add(PartForm.note(note)));
    }

    /** A form for a region in which everything is inherited. */
    static PackForm empty(OfficeCode region, Era era, LocalDate from) {
        PackForm form = new PackForm(region, Json.object());
        form.era = era.name();
        form.from = from;
        return form;
    }

    /** A form filled from a pack of another region or day. */
    static PackForm copy(OfficeCode region, PackBody pack, Era era, LocalDate from) {
        PackForm form = new PackForm(region, pack.document().json());
        form.era = era.name();
        form.from = from;
        form.source = pack.source();
        return form;
    }

    /** A form filled from a stored draft. */
    static PackForm of(PackBody draft) {
        PackForm form = copy(draft.region(), draft, draft.era(), draft.term().from());
        form.until = draft.term().until().orElse(null);
        return form;
    }

    private static TypedLine standard(Category category, JsonNode own) {
        TypedLine line = TypedLine.about("category", category.name());
        boolean annual = own.has("annual");
        line.getFields().put("unit", annual ? "annual" : "monthly");
        JsonNode fen = own.path(annual ? "annual" : "monthly");
        line.getFields().put("amount", fen.isIntegralNumber() ? fen.longValue() : null);
        return line;
    }

    /** The pack as a document. */
    ObjectNode body() {
        ObjectNode body = Json.object().put("region", region.value()).put("era", era).put("source", Objects.requireNonNullElse(source, ""));
        body.put("from", from == null ? null : from.toString()).put("until", until == null ? null : until.toString());
        ObjectNode rules = body.putObject("rules");
        parts.values().forEach(part -> part.write(body));
        for (TypedLine line : standards) {
            if (line.getFields().get("amount") instanceof Long fen) {
                rules.withObject("/standards").putObject(line.text("category")).put(line.text("unit"), fen);
            }
        }
        ArrayNode sources = body.putArray("sources");
        termNotes.forEach(note -> sources.add(note.write().put("part", "term")));
        parts.forEach((part, form) -> form.getNotes().forEach(note -> sources.add(note.write().put("part", part.field()))));
        return body;
    }

    /** How many notes stand before those of each part. */
    Map<String, Integer> notes() {
        Map<String, Integer> counts = new LinkedHashMap<>(Map.of("term", termNotes.size()));
        parts.forEach((part, form) -> counts.put(part.field(), form.getNotes().size()));
        return counts;
    }

    /** The part of that name in the document. */
    public PartForm part(String field) {
        return parts.get(Part.ofField(field).orElseThrow());
    }

    /** Takes a row out of whichever list holds it. */
    void remove(Object row) {
        termNotes.remove(row);
        parts.values().forEach(part -> List.of(part.getLines(), part.getSteps(), part.getNotes()).forEach(list -> list.remove(row)));
    }

    /** The region that it is for. */
    public OfficeCode region() {
        return region;
    }

    public List<TypedLine> getStandards() {
        return standards;
    }

    public List<TypedLine> getTermNotes() {
        return termNotes;
    }

    public String getEra() {
        return era;
    }

    public void setEra(String era) {
        this.era = era;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }
}
