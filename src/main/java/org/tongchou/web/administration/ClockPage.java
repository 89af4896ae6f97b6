package org.tongchou.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.tongchou.access.Demonstration;
import org.tongchou.access.Installation;
import org.tongchou.access.Role;
import org.tongchou.office.Badge;
import org.tongchou.web.Messages;
import org.tongchou.web.Texts;

/** The business clock, which the administrator of a demonstration moves, so that seven days can be lived through in a minute. */
@RequestScoped
@Named
public class ClockPage {

    private static final LocalTime OPENING = LocalTime.of(9, 0);
    private static final int WEEK = 7;

    @Inject
    Badge badge;

    @Inject
    Demonstration demonstration;

    @Inject
    Installation installation;

    @Inject
    Messages messages;

    @Inject
    Texts texts;

    private LocalDate day;

    /** The business time. */
    public ZonedDateTime now() {
        return demonstration.now(badge.officer());
    }

    /** Whether this is a demonstration, in which the clock can be moved. */
    public boolean demonstration() {
        return installation.demonstration();
    }

    /** Whether this officer may move it. */
    public boolean movable() {
        return demonstration() && badge.officer().holdsOneOf(Role.ADMINISTRATOR);
    }

    public LocalDate getDay() {
        return day == null ? now().toLocalDate() : day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    /** To nine o'clock of the day that was typed. */
    public String move() {
        return moveTo(now().with(day).with(OPENING));
    }

    /** One day on. */
    public String plus1() {
        return moveTo(now().plusDays(1));
    }

    /** Seven days on. */
    public String plus7() {
        return moveTo(now().plusDays(WEEK));
    }

    private String moveTo(ZonedDateTime moment) {
        messages.done("web.clock.moved", texts.moment(demonstration.moveClock(badge.officer(), moment)));
        return "/administration/clock?faces-redirect=true";
    }
}
