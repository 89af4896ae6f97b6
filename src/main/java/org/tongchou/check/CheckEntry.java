package org.tongchou.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.tongchou.casework.CheckSource;
import org.tongchou.json.Json;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.persistence.OfficeRow;
import org.tongchou.sealing.RowKey;
import org.tongchou.sealing.SealedColumn;
import org.tongchou.sealing.Seals;

/** One answer of one source about one file, or that there was none: written once, what was found sealed. */
@Entity
@Immutable
@Table(name = "check_entry")
class CheckEntry extends OfficeRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "application_number")
    private String application;

    @Enumerated(EnumType.STRING)
    private CheckSource source;

    private LocalDateTime at;

    @Column(name = "transaction_id")
    private String transaction;

    private String state;

    @Column(name = "row_key")
    private String rowKey;

    @Column(name = "found_sealed")
    private byte[] foundSealed;

    protected CheckEntry() {
    }

    CheckEntry(OfficeCode office, String application, CheckAnswer answer) {
        super(office);
        this.application = application;
        this.source = answer.source();
        this.at = answer.at();
        this.transaction = answer.transaction();
        this.state = answer.state();
        this.rowKey = RowKey.fresh();
        ObjectNode said = Json.object().put("agrees", answer.agrees());
        answer.found().forEach(said.putArray("found")::add);
        this.foundSealed = Seals.own().seal(SealedColumn.CHECK_FOUND, row(), Json.write(said));
    }

    CheckSource source() {
        return source;
    }

    CheckAnswer answer() {
        JsonNode said = Json.parse(Seals.own().open(SealedColumn.CHECK_FOUND, row(), foundSealed));
        List<String> found = new ArrayList<>();
        said.path("found").forEach(line -> found.add(line.asText()));
        return new CheckAnswer(source, state, at, transaction, said.path("agrees").asBoolean(), found);
    }

    private String row() {
        return SealedColumn.row(application, rowKey);
    }
}
