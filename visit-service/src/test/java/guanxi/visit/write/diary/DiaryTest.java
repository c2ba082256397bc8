package guanxi.visit.write.diary;

import static guanxi.visit.write.Field.AS_COLLEAGUE;
import static guanxi.visit.write.Field.AS_LIN;
import static guanxi.visit.write.Field.DAY;
import static guanxi.visit.write.Field.DEPARTMENT;
import static guanxi.visit.write.Field.LIN;
import static guanxi.visit.write.Field.NORTH_SHOP;
import static guanxi.visit.write.Field.NOW;
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
import static guanxi.visit.write.diary.LinsDiary.live;
import static guanxi.visit.write.diary.LinsDiary.row;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasToString;

import guanxi.language.visit.AppointmentEvent.AppointmentBooked;
import guanxi.language.visit.AppointmentEvent.AppointmentMoved;
import guanxi.language.visit.CalendarAddressEvent.CalendarAddressEnded;
import guanxi.language.visit.CalendarAddressEvent.CalendarAddressMade;
import guanxi.language.visit.Setting;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Refusal;
import guanxi.visit.settings.Changed;
import guanxi.visit.settings.SettingsInForce;
import guanxi.visit.write.Field;
import guanxi.visit.write.VisitRule;
import guanxi.visit.write.diary.DiaryCommand.BookAppointment;
import guanxi.visit.write.diary.DiaryCommand.CancelAppointment;
import guanxi.visit.write.diary.DiaryCommand.ConfirmAppointment;
import guanxi.visit.write.diary.DiaryCommand.EndCalendarAddress;
import guanxi.visit.write.diary.DiaryCommand.MakeCalendarAddress;
import guanxi.visit.write.diary.DiaryCommand.MoveAppointment;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DiaryTest {
    private static final BookAppointment BOOK = live(B1, AT_NINE, null);
    private static final ConfirmAppointment CONFIRM = new ConfirmAppointment(LIN, B1, null);
    private static final MoveAppointment MOVE = new MoveAppointment(LIN, B1, at("14:00"), null, null);
    private static final CancelAppointment CANCEL = new CancelAppointment(LIN, B1, null, "travelling");
    private static final MakeCalendarAddress MAKE_ADDRESS = new MakeCalendarAddress(LIN, "5c2a");
    private static final EndCalendarAddress END_ADDRESS = new EndCalendarAddress(LIN);
    private static final CalendarAddressMade ADDRESS_MADE = new CalendarAddressMade(LIN, "5c2a", NOW);
    private static final CalendarAddressEnded ADDRESS_ENDED = new CalendarAddressEnded(LIN, NOW);
    private final AggregateTestFixture<Diary> diary = Field.of(Diary.class);

    @Test
    void an_appointment_is_booked_once() {
        diary.givenNoPriorActivity()
                .when(BOOK, AS_LIN)
                .expectEvents(BOOKED)
                .expectResultMessagePayload(new Outcome(0, true));
        diary.given(BOOKED).when(BOOK, AS_LIN).expectNoEvents().expectResultMessagePayload(new Outcome(0, false));
    }

    @Test
    void live_the_time_of_another_is_refused_with_the_others_number() {
        for (var start : new String[] {"08:01", "09:59"}) {
            diary.given(BOOKED)
                    .when(live(B3, appointment(start, null, null), null), AS_LIN)
                    .expectNoEvents()
                    .expectException(Refusal.by(VisitRule.APPOINTMENTS_OVERLAP))
                    .expectExceptionDetails(hasToString(containsString("facts={recorded=B00001}")));
        }
    }

    @Test
    void touching_is_no_conflict() {
        for (var start : new String[] {"08:00", "10:00"}) {
            diary.given(BOOKED)
                    .when(live(B3, appointment(start, null, null), null), AS_LIN)
                    .expectSuccessfulHandlerExecution();
        }
    }

    @Test
    void one_takes_as_long_as_was_set_for_its_day_also_one_that_was_booked_before() {
        var ten = live(B3, appointment("10:00", null, null), null);
        longerFrom(DAY).given(BOOKED).when(ten, AS_LIN).expectException(Refusal.by(VisitRule.APPOINTMENTS_OVERLAP));
        longerFrom(DAY.plusDays(1)).given(BOOKED).when(ten, AS_LIN).expectSuccessfulHandlerExecution();
        longerFrom(DAY)
                .given(BOOKED)
                .when(MOVE, AS_LIN)
                .expectEvents(new AppointmentMoved(B1, LIN, NORTH_SHOP, DAY, at("14:00"), at("15:30"), null, NOW));
        longerFrom(DAY)
                .given(BOOKED, MOVED)
                .when(live(B3, appointment("15:00", null, null), null), AS_LIN)
                .expectSuccessfulHandlerExecution();
    }

    private static AggregateTestFixture<Diary> longerFrom(LocalDate day) {
        return Field.of(Diary.class, (specialist, date, moment) -> false, new Field.Town() {
            @Override
            public SettingsInForce settings() {
                return Changed.from(day, Setting.APPOINTMENT_LENGTH, 90);
            }
        });
    }

    @Test
    void with_a_reason_it_is_booked_despite_another() {
        diary.given(BOOKED)
                .when(live(B3, AT_NINE, "two of us go"), AS_LIN)
                .expectEvents(new AppointmentBooked(B3, LIN, DAY, AT_NINE, "two of us go", NOW));
    }

    @Test
    void what_was_called_off_or_moved_away_is_in_nobodys_way() {
        diary.given(BOOKED, CANCELLED).when(live(B3, AT_NINE, null), AS_LIN).expectSuccessfulHandlerExecution();
        diary.given(BOOKED, MOVED).when(live(B3, AT_NINE, null), AS_LIN).expectSuccessfulHandlerExecution();
        diary.given(BOOKED, MOVED)
                .when(live(B3, appointment("14:30", null, null), null), AS_LIN)
                .expectException(Refusal.by(VisitRule.APPOINTMENTS_OVERLAP));
    }

    @Test
    void an_end_that_is_filled_live_reaches_into_no_other() {
        var next = new AppointmentBooked(B3, LIN, DAY, appointment("10:00", null, null), null, NOW);
        diary.given(BOOKED, next)
                .when(live(B1, appointment("09:00", "10:01", null), null), AS_LIN)
                .expectException(Refusal.by(VisitRule.APPOINTMENTS_OVERLAP));
        diary.given(BOOKED, next)
                .when(live(B1, appointment("09:00", "10:01", null), "they are neighbours"), AS_LIN)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void one_of_which_nothing_new_is_said_need_not_be_free() {
        var same = new AppointmentBooked(B3, LIN, DAY, AT_NINE, null, NOW);
        diary.given(BOOKED, same).when(BOOK, AS_LIN).expectNoEvents();
        diary.given(BOOKED, same)
                .when(live(B1, appointment("09:00", null, "bring the contract"), null), AS_LIN)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void an_appointment_is_confirmed_once() {
        diary.given(BOOKED).when(CONFIRM, AS_LIN).expectEvents(CONFIRMED);
        diary.given(BOOKED, CONFIRMED).when(CONFIRM, AS_LIN).expectNoEvents();
        diary.given(BOOKED, CONFIRMED)
                .when(new ConfirmAppointment(LIN, B1, DAY.minusDays(1)), AS_LIN)
                .expectException(Refusal.by(CommonRule.ALREADY_RECORDED_DIFFERENTLY));
    }

    @Test
    void an_appointment_is_called_off_once() {
        diary.given(BOOKED).when(CANCEL, AS_LIN).expectEvents(CANCELLED);
        diary.given(BOOKED, CANCELLED).when(CANCEL, AS_LIN).expectNoEvents();
        diary.given(BOOKED, CANCELLED)
                .when(new CancelAppointment(LIN, B1, null, "ill"), AS_LIN)
                .expectException(Refusal.by(CommonRule.ALREADY_RECORDED_DIFFERENTLY));
    }

    @Test
    void an_appointment_is_moved_and_back_again() {
        diary.given(BOOKED).when(MOVE, AS_LIN).expectEvents(MOVED);
        diary.given(BOOKED, MOVED).when(MOVE, AS_LIN).expectNoEvents();
        diary.given(BOOKED, MOVED)
                .when(new MoveAppointment(LIN, B1, at("09:00"), null, null), AS_LIN)
                .expectEvents(new AppointmentMoved(B1, LIN, NORTH_SHOP, DAY, at("09:00"), at("10:00"), null, NOW));
    }

    @Test
    void it_is_moved_to_where_it_may_be() {
        diary.given(BOOKED)
                .when(new MoveAppointment(LIN, B1, at("23:30"), null, null), AS_LIN)
                .expectException(Refusal.by(VisitRule.AN_APPOINTMENT_IS_WITHIN_A_DAY));
        diary.given(BOOKED, new AppointmentBooked(B3, LIN, DAY, appointment("14:30", null, null), null, NOW))
                .when(MOVE, AS_LIN)
                .expectException(Refusal.by(VisitRule.APPOINTMENTS_OVERLAP));
    }

    @Test
    void what_was_called_off_is_not_moved() {
        diary.given(BOOKED, CANCELLED)
                .when(MOVE, AS_LIN)
                .expectException(Refusal.by(VisitRule.ONLY_A_STANDING_APPOINTMENT_IS_MOVED));
    }

    @Test
    void a_calendar_has_one_address_at_a_time() {
        diary.givenNoPriorActivity().when(MAKE_ADDRESS, AS_LIN).expectEvents(ADDRESS_MADE);
        diary.given(ADDRESS_MADE)
                .when(new MakeCalendarAddress(LIN, "6f02"), AS_LIN)
                .expectEvents(new CalendarAddressMade(LIN, "6f02", NOW));
    }

    @Test
    void an_address_ends_once() {
        diary.given(ADDRESS_MADE).when(END_ADDRESS, AS_LIN).expectEvents(ADDRESS_ENDED);
        diary.given(ADDRESS_MADE, ADDRESS_ENDED)
                .when(END_ADDRESS, AS_LIN)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(1, false));
        diary.given(ADDRESS_MADE, ADDRESS_ENDED).when(MAKE_ADDRESS, AS_LIN).expectEvents(ADDRESS_MADE);
    }

    @Test
    void nobody_unknown_has_a_calendar() {
        diary.givenNoPriorActivity()
                .when(new MakeCalendarAddress(STRANGER, "5c2a"), DEPARTMENT)
                .expectException(Refusal.by(CommonRule.UNKNOWN_SPECIALIST));
    }

    @Test
    void what_is_not_in_the_diary_is_not_found() {
        diary.given(BOOKED)
                .when(new ConfirmAppointment(LIN, B3, null), DEPARTMENT)
                .expectException(Refusal.by(CommonRule.NOT_FOUND));
    }

    @TestFactory
    Stream<DynamicTest> all_of_it_is_refused_outside_ones_reach() {
        return Stream.of(BOOK, row(B1, AT_NINE), CONFIRM, MOVE, CANCEL, MAKE_ADDRESS, END_ADDRESS)
                .map(command -> DynamicTest.dynamicTest(command.getClass().getSimpleName(), () -> diary.given(BOOKED)
                        .when(command, AS_COLLEAGUE)
                        .expectNoEvents()
                        .expectException(Refusal.by(CommonRule.OUT_OF_REACH))));
    }
}
