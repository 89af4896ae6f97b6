package org.tongchou.publicnotice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tongchou.Container;
import org.tongchou.Planted;
import org.tongchou.access.Refused;
import org.tongchou.access.Role;
import org.tongchou.casework.NoticePublished;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;

/** A notice on the boards of two townships: each shows only its own, and only on its days. */
@ExtendWith(ArquillianExtension.class)
class TwoOfficesIT extends Container {

    private static final Jurisdiction AREA = new Jurisdiction(HERE);
    private static final Jurisdiction EVERYWHERE = new Jurisdiction(PROVINCE);

    @Inject
    PublicNotices notices;

    @Inject
    Board board;

    @Inject
    Event<NoticePublished> published;

    private NoticePublished pinned(OfficeCode office) {
        NoticePublished notice = Planted.notice(office);
        published.fire(notice);
        return notice;
    }

    private List<OfficeCode> up(Jurisdiction area, OfficeCode asked, LocalDate day) {
        return notices.up(area, asked, day, 10_000).stream().map(PublicNotice::office).distinct().toList();
    }

    @Test
    void of_file_knows_only_the_own_notice() throws Exception {
        within(PROVINCE, open -> {
            NoticePublished here = pinned(HERE);
            NoticePublished there = pinned(THERE);
            assertEquals(Optional.of(HERE), notices.ofFile(AREA, here.number()).map(PublicNotice::office));
            assertEquals(Optional.empty(), notices.ofFile(AREA, there.number()));
            assertEquals(Optional.of(THERE), notices.ofFile(EVERYWHERE, there.number()).map(PublicNotice::office));
            return open;
        });
    }

    @Test
    void what_is_up_stays_in_the_area_whichever_office_is_asked_for() throws Exception {
        within(PROVINCE, open -> {
            pinned(HERE);
            pinned(THERE);
            assertEquals(List.of(HERE), up(AREA, HERE, Planted.DAY));
            assertEquals(List.of(HERE), up(AREA, PROVINCE, Planted.DAY));
            assertEquals(List.of(), up(AREA, THERE, Planted.DAY));
            assertTrue(up(EVERYWHERE, PROVINCE, Planted.DAY).containsAll(List.of(HERE, THERE)));
            return open;
        });
    }

    @Test
    void the_filter_stands_behind_the_parameter() throws Exception {
        within(HERE, open -> {
            pinned(HERE);
            pinned(THERE);
            assertEquals(List.of(HERE), up(EVERYWHERE, PROVINCE, Planted.DAY));
            return open;
        });
    }

    @Test
    void a_notice_hangs_from_its_first_day_to_its_last() throws Exception {
        within(PROVINCE, open -> {
            NoticePublished here = pinned(HERE);
            assertEquals(List.of(), up(AREA, HERE, here.from().minusDays(1)));
            assertEquals(List.of(HERE), up(AREA, HERE, here.from()));
            assertEquals(List.of(HERE), up(AREA, HERE, here.until()));
            assertEquals(List.of(), up(AREA, HERE, here.until().plusDays(1)));
            return open;
        });
    }

    @Test
    void the_file_of_a_notice_is_told_to_its_own_officers_only() throws Exception {
        within(PROVINCE, open -> {
            String there = pinned(THERE).number();
            assertEquals(Optional.empty(), board.ofFile(officer(HERE, Role.TOWNSHIP_CASEWORKER), there));
            assertTrue(board.ofFile(officer(THERE, Role.TOWNSHIP_CASEWORKER), there).isPresent());
            return open;
        });
    }

    @Test
    void a_text_that_the_linter_finds_unfit_is_not_pinned() throws Exception {
        NoticePublished fit = Planted.notice(HERE);
        NoticePublished unfit = new NoticePublished(fit.number(), HERE, "测试家甲", 3, fit.monthly(), fit.from(), fit.until(), "电话13800000000");
        Refused refused = within(PROVINCE, open -> {
            Refused told = assertThrows(Refused.class, () -> published.fire(unfit));
            assertEquals(Optional.empty(), notices.ofFile(AREA, unfit.number()));
            return told;
        });
        assertEquals(Refused.Reason.INVALID, refused.reason());
    }
}
