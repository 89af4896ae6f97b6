package org.tongchou.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongchou.Container;
import org.tongchou.Planted;
import org.tongchou.casework.CheckSource;
import org.tongchou.casework.FileMoved;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;

/** What a source said about a file of each of two townships: a question of one gives back only its own; with a file it moves. */
@ExtendWith(ArquillianExtension.class)
class TwoOfficesIT extends Container {

    private static final Jurisdiction AREA = new Jurisdiction(HERE);

    @Inject
    CheckEntries entries;

    private String answered(OfficeCode office) {
        String number = Planted.number();
        entries.add(new CheckEntry(office, number, new CheckAnswer(CheckSource.BANK, CheckAnswer.ANSWERED, LocalDateTime.of(2026, 10, 12, 9, 0), "t", false, List.of("存款"))));
        return number;
    }

    @Test
    void answers_are_handed_out_for_own_files_only_and_go_with_a_file_that_moves() throws Exception {
        within(PROVINCE, open -> {
            String here = answered(HERE);
            String there = answered(THERE);
            assertEquals(List.of("存款"), entries.ofFile(AREA, here).get(0).answer().found());
            assertEquals(List.of(), entries.ofFile(AREA, there));
            entries.move(new FileMoved(there, THERE, HERE));
            assertEquals(1, entries.ofFile(AREA, there).size());
            return open;
        });
    }
}
