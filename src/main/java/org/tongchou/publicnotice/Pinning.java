package org.tongchou.publicnotice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.tongchou.access.Refused;
import org.tongchou.casework.NoticeEnded;
import org.tongchou.casework.NoticeMoved;
import org.tongchou.casework.NoticePublished;

/**
 * Pins a township's proposal to the board, in the transaction of its act; what the linter finds refuses the whole act.
 * The notice of a file that ends or goes back comes down; one whose last day turns out to be a day off hangs until the next working day.
 */
@ApplicationScoped
class Pinning {

    @Inject
    PublicNotices notices;

    void pin(@Observes NoticePublished notice) {
        refuseUnfit(notice.applicant());
        refuseUnfit(notice.place());
        notices.add(new PublicNotice(notice));
    }

    void move(@Observes NoticeMoved moved) {
        moved.numbers().forEach(number -> notices.ofFile(moved.area(), number).ifPresent(notice -> notice.move(moved.until(), moved.on())));
    }

    void takeDown(@Observes NoticeEnded file) {
        notices.ofFile(file.area(), file.number()).ifPresent(notice -> notice.takeDown(file.on()));
    }

    private static void refuseUnfit(String text) {
        Linter.lint(text).ifPresent(finding -> {
            throw Refused.invalid(finding.key());
        });
    }
}
