package guanxi.visit.query.reviews;

import static guanxi.language.visit.Samples.DAY;
import static guanxi.language.visit.Samples.LIN;
import static guanxi.visit.write.Field.TIME;
import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.CalendarEvent.Kind;
import guanxi.language.visit.Finding;
import guanxi.language.visit.Norm;
import guanxi.language.visit.Norm.FoundBy;
import guanxi.language.visit.Review;
import guanxi.language.visit.Setting;
import guanxi.language.visit.ViolationId;
import guanxi.visit.clocks.Calendars;
import guanxi.visit.clocks.WorkCalendar;
import guanxi.visit.read.findings.FindingEntry;
import guanxi.visit.read.violations.ViolationEntry;
import guanxi.visit.settings.Changed;
import guanxi.visit.settings.SettingsInForce;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How far a review has come as of a day. The violation is of Wednesday, 3 June. */
class ViolationReviewTest {
    private static final ViolationEntry TRUCK = new ViolationEntry(
            ViolationId.of(Norm.DELIVERY_TRUCK, "0"),
            LIN,
            DAY,
            Norm.DELIVERY_TRUCK,
            FoundBy.INSPECTOR,
            null,
            "inspector Zhao",
            null);
    private static final ColleagueId DIRECTOR = new ColleagueId("D01");
    private static final LocalDate DUE = LocalDate.of(2026, 6, 10);

    @Test
    void it_is_open_and_due_on_the_fifth_working_day_after_the_violation() {
        assertThat(asOf(DAY, null))
                .isEqualTo(new ViolationReview(
                        LIN,
                        DAY,
                        Norm.DELIVERY_TRUCK,
                        FoundBy.INSPECTOR,
                        null,
                        "inspector Zhao",
                        ReviewState.OPEN,
                        DUE,
                        false,
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    @Test
    void it_is_due_as_was_set_for_the_day_of_the_violation() {
        assertThat(dueOn(Changed.from(DAY, Setting.REVIEW_DUE, 2))).isEqualTo(DAY.plusDays(2));
        assertThat(dueOn(Changed.from(DAY.plusDays(1), Setting.REVIEW_DUE, 2))).isEqualTo(DUE);
    }

    @Test
    void days_are_worked_as_the_specialists_calendar_has_it() {
        var free = Map.of(DAY.plusDays(1), Kind.HOLIDAY, DAY.plusDays(3), Kind.WORKDAY);
        assertThat(asOf(DAY, null, calendar(free)).dueOn()).isEqualTo(DUE);
        assertThat(asOf(DAY, null, calendar(Map.of(DAY.plusDays(1), Kind.HOLIDAY)))
                        .dueOn())
                .isEqualTo(DUE.plusDays(1));
    }

    @Test
    void it_is_overdue_after_that_day_as_long_as_nothing_is_found() {
        assertThat(asOf(DUE, null).overdue()).isFalse();
        assertThat(asOf(DUE.plusDays(1), null).overdue()).isTrue();
        assertThat(asOf(DUE.plusDays(1), DUE.plusDays(2)).overdue()).isTrue();
    }

    @Test
    void what_is_found_later_than_that_day_is_not_overdue_any_more() {
        var found = asOf(DUE.plusDays(2), DUE.plusDays(2));
        assertThat(found.overdue()).isFalse();
        assertThat(found.state()).isEqualTo(ReviewState.FOUND);
    }

    @Test
    void a_finding_is_seen_from_its_own_day_on_with_who_answers() {
        assertThat(asOf(DAY.plusDays(1), DAY.plusDays(2)))
                .isEqualTo(asOf(DAY.plusDays(1), null))
                .returns(null, ViolationReview::accountable);
        assertThat(asOf(DAY.plusDays(2), DAY.plusDays(2)))
                .returns(ReviewState.FOUND, ViolationReview::state)
                .returns(Finding.POOR_MANAGEMENT, ViolationReview::finding)
                .returns(DAY.plusDays(2), ViolationReview::foundOn)
                .returns("M01", ViolationReview::by)
                .returns("nobody looked", ViolationReview::reason)
                .returns(DIRECTOR, ViolationReview::accountable);
    }

    private static ViolationReview asOf(LocalDate day, LocalDate foundOn) {
        return asOf(day, foundOn, calendar(Map.of()));
    }

    private static LocalDate dueOn(SettingsInForce settings) {
        return ViolationReview.of(
                        TRUCK, Optional.empty(), calendar(Map.of()), settings.on(TRUCK.date()), TIME.asOf(DUE))
                .dueOn();
    }

    private static ViolationReview asOf(LocalDate day, LocalDate foundOn, WorkCalendar calendar) {
        var found = Optional.ofNullable(foundOn)
                .map(on -> new Review(Finding.POOR_MANAGEMENT, "M01", on, "nobody looked"))
                .map(review -> new FindingEntry(LIN, DAY, TRUCK.breach(), review, DIRECTOR));
        return ViolationReview.of(TRUCK, found, calendar, SettingsInForce.DEFAULTS.on(DAY), TIME.asOf(day));
    }

    private static WorkCalendar calendar(Map<LocalDate, Kind> listed) {
        return Calendars.listing(listed).ofOffice(null);
    }
}
