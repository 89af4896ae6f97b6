package org.tongchou.casework;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongchou.access.BusinessClock;
import org.tongchou.json.Cursor;
import org.tongchou.json.Faults;
import org.tongchou.json.Json;
import org.tongchou.law.meanstest.Facts;
import org.tongchou.law.meanstest.Member;

/** Reads a declaration, from a desk or from the store, and finds all its faults at once. */
@Dependent
public class DeclarationReading {

    /** Later than any day in a declaration: what was stored was right then, wherever the demonstration's clock stands now. */
    private static final LocalDate ANY_DAY = LocalDate.of(9999, 1, 1);

    @Inject
    BusinessClock clock;

    /** Reads a declaration as it comes in. @throws InvalidDocument with a pointer for every fault */
    public Declaration read(String body) {
        return read(Json.parse(body));
    }

    /** Reads a declaration as it comes in; a {@code version} beside it belongs to the caller. @throws InvalidDocument with a pointer for every fault */
    public Declaration read(JsonNode body) {
        return read(body, clock.today());
    }

    /** What the means test knows of a stored declaration, looked at on no day in particular; for the installer, which has no clock. */
    public static Facts facts(String stored) {
        return read(Json.parse(stored), ANY_DAY).facts();
    }

    /** Reads a stored declaration, which was right on the day on which it was stored. */
    Declaration stored(String json) {
        return read(Json.parse(json), ANY_DAY).on(clock.today());
    }

    /**
     * The declaration with what was found in the place of what was declared; the family's members stay who they are.
     *
     * @throws InvalidDocument with a pointer under {@code /facts} for every fault
     */
    Declaration corrected(Declaration declared, Facts found) {
        Faults faults = new Faults();
        Set<String> refs = declared.members().stream().map(DeclaredMember::ref).collect(Collectors.toSet());
        if (!refs.equals(found.members().stream().map(Member::ref).collect(Collectors.toSet()))) {
            faults.add("/facts/members", "sameMembers");
        }
        faults.refuseAny();
        ObjectNode document = new DeclarationChanges(declared).with(FamilyChange.of(Optional.of(found)), clock.today());
        Cursor cursor = Cursor.of(document, "/facts", faults);
        Optional<Declaration> corrected = new DeclarationBody(cursor, ANY_DAY).read(Json.write(document));
        faults.refuseAny();
        return corrected.orElseThrow().on(clock.today());
    }

    /**
     * The declaration with a change of the family written into it.
     *
     * @throws org.tongchou.json.InvalidDocument with a pointer for every fault
     */
    Declaration changed(Declaration declared, FamilyChange change, LocalDate today) {
        ObjectNode document = new DeclarationChanges(declared).with(change, today);
        Faults faults = new Faults();
        change.facts().ifPresent(found -> {
            Set<String> refs = new HashSet<>();
            document.path("members").forEach(member -> refs.add(member.path("ref").asText()));
            if (!refs.equals(found.members().stream().map(Member::ref).collect(Collectors.toSet()))) {
                faults.add("/facts/members", "sameMembers");
            }
        });
        faults.refuseAny();
        return read(document, ANY_DAY).on(today);
    }

    private static Declaration read(JsonNode body, LocalDate today) {
        JsonNode own = body;
        if (body instanceof ObjectNode object && object.has("version")) {
            own = object.deepCopy().without("version");
        }
        Faults faults = new Faults();
        Covered.refuse(own, faults);
        Cursor cursor = Cursor.of(own, faults);
        Optional<Declaration> declaration = new DeclarationBody(cursor, today).read(Json.write(own));
        cursor.close();
        faults.refuseAny();
        return declaration.orElseThrow();
    }
}
