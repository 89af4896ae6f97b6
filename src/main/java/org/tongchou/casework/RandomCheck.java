package org.tongchou.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import java.util.Optional;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.persistence.OfficeRow;

/** A random check of a county: its list is closed and its seed published, and then, once, it is drawn. */
@Entity
@Table(name = "random_check")
class RandomCheck extends OfficeRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "published_at", updatable = false)
    private LocalDateTime publishedAt;

    @Column(updatable = false)
    private String publisher;

    @Column(updatable = false)
    private String seed;

    @Column(updatable = false)
    private int percent;

    @Column(updatable = false)
    private int files;

    @Column(name = "list_digest", updatable = false)
    private String listDigest;

    @Column(name = "drawn_at")
    private LocalDateTime drawnAt;

    private String drawer;

    protected RandomCheck() {
    }

    RandomCheck(OfficeCode county, Officer publisher, LocalDateTime at, String seed, int percent, ClosedList list) {
        super(county);
        this.publishedAt = at;
        this.publisher = publisher.name();
        this.seed = seed;
        this.percent = percent;
        this.files = list.size();
        this.listDigest = list.digest();
    }

    /** Records the draw, which is made once. */
    void draw(Officer officer, LocalDateTime at) {
        if (drawnAt != null) {
            throw Refused.conflict("casework.drawnOnce");
        }
        drawnAt = at;
        drawer = officer.name();
    }

    long id() {
        return id;
    }

    RandomCheckRow row() {
        return new RandomCheckRow(id, office(), publishedAt, publisher, seed, percent, files, listDigest, Optional.ofNullable(drawnAt), Optional.ofNullable(drawer));
    }
}
