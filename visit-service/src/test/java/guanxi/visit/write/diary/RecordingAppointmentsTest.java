package guanxi.visit.write.diary;

import static guanxi.visit.write.Field.AS_LIN;
import static guanxi.visit.write.Field.COLLEAGUES_APPOINTMENT;
import static guanxi.visit.write.Field.DAY;
import static guanxi.visit.write.Field.DEPARTMENT;
import static guanxi.visit.write.Field.LIN;
import static guanxi.visit.write.Field.NOBODYS_SHOP;
import static guanxi.visit.write.Field.NOW;
import static guanxi.visit.write.Field.SOUTH_SHOP;
import static guanxi.visit.write.Field.STRANGER;
import static guanxi.visit.write.Field.at;
import static guanxi.visit.write.diary.LinsDiary.AT_NINE;
import static guanxi.visit.write.diary.LinsDiary.B1;
import static guanxi.visit.write.diary.LinsDiary.B3;
import static guanxi.visit.write.diary.LinsDiary.BOOKED;
import static guanxi.visit.write.diary.LinsDiary.CANCELLED;
import static guanxi.visit.write.diary.LinsDiary.CONFIRMED;
import static guanxi.visit.write.diary.LinsDiary.MOVED;
import static guanxi.visit.write.diary.LinsDiary.appointment;
import static guanxi.visit.write.diary.LinsDiary.row;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasToString;

import guanxi.language.visit.Appointment;
import guanxi.language.visit.AppointmentEvent.AppointmentBooked;
import guanxi.language.visit.AppointmentEvent.AppointmentFilled;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Refusal;
import guanxi.platform.decision.Rule;
import guanxi.visit.write.Field;
import guanxi.visit.write.VisitRule;
import guanxi.visit.write.diary.DiaryCommand.RecordAppointment;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class RecordingAppointmentsTest {
    private static final RecordAppointment NINE = row(B1, AT_NINE);
    private static final Appointment HALF_AN_HOUR = appointment("09:00", "09:30", "bring the contract");
    private final AggregateTestFixture<Diary> diary = Field.of(Diary.class);

    @Test
    void a_row_books_an_appointment_with_what_came_of_it() {
        diary.givenNoPriorActivity()
                .when(new RecordAppointment(LIN, B1, AT_NINE, DAY, DAY, "travelling"), AS_LIN)
                .expectEvents(BOOKED, CONFIRMED, CANCELLED)
                .expectResultMessagePayload(new Outcome(2, true));
    }

    @Test
    void a_row_may_be_at_the_time_of_another() {
        diary.given(BOOKED)
                .when(row(B3, HALF_AN_HOUR), DEPARTMENT)
                .expectEvents(new AppointmentBooked(B3, LIN, DAY, HALF_AN_HOUR, null, NOW));
    }

    @Test
    void a_row_told_again_changes_nothing_whatever_came_of_it_since() {
        for (Object since : List.of(CONFIRMED, CANCELLED, MOVED)) {
            diary.given(BOOKED, since)
                    .when(NINE, DEPARTMENT)
                    .expectNoEvents()
                    .expectResultMessagePayload(new Outcome(1, false));
        }
    }

    @Test
    void a_row_may_fill_what_was_empty_and_leave_out_what_is_known() {
        var filled = new AppointmentFilled(B1, LIN, HALF_AN_HOUR, null, NOW);
        diary.given(BOOKED)
                .when(new RecordAppointment(LIN, B1, HALF_AN_HOUR, DAY, null, null), DEPARTMENT)
                .expectEvents(filled, CONFIRMED)
                .expectResultMessagePayload(new Outcome(2, true).amending());
        diary.given(BOOKED, filled).when(NINE, DEPARTMENT).expectNoEvents();
        diary.given(BOOKED, filled).when(row(B1, HALF_AN_HOUR), DEPARTMENT).expectNoEvents();
    }

    @Test
    void of_a_moved_one_the_remark_is_filled_and_the_end_is_not() {
        var remarked = appointment("09:00", null, "bring the contract");
        diary.given(BOOKED, MOVED)
                .when(row(B1, remarked), DEPARTMENT)
                .expectEvents(new AppointmentFilled(B1, LIN, remarked, null, NOW));
        diary.given(BOOKED, MOVED)
                .when(row(B1, HALF_AN_HOUR), DEPARTMENT)
                .expectNoEvents()
                .expectException(Refusal.by(VisitRule.A_MOVED_APPOINTMENT_IS_FILLED_BY_A_MOVE));
    }

    @Test
    void what_is_known_otherwise_is_refused_with_the_field_and_both_values() {
        otherwise(
                row(B1, appointment("09:15", null, null)), "startsAt", "2026-06-03T01:00:00Z", "2026-06-03T01:15:00Z");
        otherwise(row(B1, new Appointment(SOUTH_SHOP, at("09:00"), null, "采购部", null)), "clientId", "C00001", "C00002");
        LocalDate dayBefore = DAY.minusDays(1);
        otherwise(
                new RecordAppointment(LIN, B1, AT_NINE, dayBefore, null, null),
                "confirmedOn",
                DAY.toString(),
                dayBefore.toString());
        otherwise(new RecordAppointment(LIN, B1, AT_NINE, null, DAY, "ill"), "reason", "travelling", "ill");
    }

    private void otherwise(RecordAppointment told, String field, String recorded, String given) {
        otherwise(told, "field=" + field + ", facts={recorded=" + recorded + ", given=" + given + "}");
    }

    private void otherwise(RecordAppointment told, String where) {
        diary.given(BOOKED, CONFIRMED, CANCELLED)
                .when(told, DEPARTMENT)
                .expectNoEvents()
                .expectException(Refusal.by(CommonRule.ALREADY_RECORDED_DIFFERENTLY))
                .expectExceptionDetails(hasToString(containsString(where)));
    }

    @Test
    void the_number_of_a_colleagues_appointment_is_not_given_twice() {
        otherwise(row(COLLEAGUES_APPOINTMENT, AT_NINE), "specialistId", "S002", "S001");
    }

    @Test
    void it_is_with_a_known_client_in_the_diary_of_a_known_specialist() {
        refused(row(B1, new Appointment(NOBODYS_SHOP, at("09:00"), null, "采购部", null)), CommonRule.UNKNOWN_CLIENT);
        refused(new RecordAppointment(STRANGER, B1, AT_NINE, null, null, null), CommonRule.UNKNOWN_SPECIALIST);
    }

    @Test
    void it_ends_after_its_start_and_before_midnight() {
        refused(row(B1, appointment("09:00", "09:00", null)), VisitRule.AN_APPOINTMENT_ENDS_AFTER_ITS_START);
        refused(row(B1, appointment("23:00", null, null)), VisitRule.AN_APPOINTMENT_IS_WITHIN_A_DAY);
        diary.givenNoPriorActivity()
                .when(row(B1, appointment("22:59", null, null)), DEPARTMENT)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void what_was_called_off_says_why() {
        refused(new RecordAppointment(LIN, B1, AT_NINE, null, DAY, null), VisitRule.REASON_MISSING);
    }

    private static void refused(RecordAppointment told, Rule rule) {
        Field.of(Diary.class)
                .givenNoPriorActivity()
                .when(told, DEPARTMENT)
                .expectNoEvents()
                .expectException(Refusal.by(rule));
    }
}
