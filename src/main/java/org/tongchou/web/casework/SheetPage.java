package org.tongchou.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongchou.casework.CaseFile;
import org.tongchou.casework.TimelineEntry;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.procedure.Step;
import org.tongchou.standard.PackRow;
import org.tongchou.standard.RulePackDesk;
import org.tongchou.web.Asked;

/** The reason sheet of a family's file as a page to read and to print: frozen with the opinion, or before it as the test comes out today. */
@RequestScoped
@Named
public class SheetPage {

    @Inject
    Asked asked;

    @Inject
    CaseReading reading;

    @Inject
    CaseSide side;

    @Inject
    RulePackDesk packs;

    private CaseFile file;
    private Sheet sheet;

    /** The file that the address names; not found outside the officer's jurisdiction. */
    public CaseFile file() {
        if (file == null) {
            file = reading.find(asked.text("no"));
        }
        return file;
    }

    /** The sheet: what came out, or what is missing for it. */
    public Sheet sheet() {
        if (sheet == null) {
            sheet = side.sheet(file(), reading.today());
        }
        return sheet;
    }

    /** Its lines in groups, in the order of the test. */
    public List<SheetGroup> groups() {
        return SheetGroup.of(sheet());
    }

    /** The day of the test: that of the opinion, or today. */
    public LocalDate on() {
        Optional<LocalDate> frozen = file().timeline().stream().filter(entry -> entry.act() == Step.OPINE).map(TimelineEntry::at).map(at -> at.toLocalDate())
            .reduce((earlier, later) -> later);
        return frozen.filter(day -> isFrozen()).orElseGet(reading::today);
    }

    /** Whether it is frozen. */
    public boolean isFrozen() {
        return file().assessment().isPresent();
    }

    /** The key of the rule pack that was used, for a link; empty while something is missing. */
    public Optional<Long> pack() {
        String region = sheet().pack().region();
        return region.isEmpty() ? Optional.empty() : packs.versions(reading.officer(), List.of(new OfficeCode(region))).stream().map(PackRow::pack)
            .filter(pack -> Integer.toString(pack.reference().version()).equals(sheet().pack().version())).map(pack -> pack.id()).findFirst();
    }
}
