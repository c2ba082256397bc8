package guanxi.visit.web.calendars;

import static guanxi.visit.write.Field.DAY;
import static guanxi.visit.write.Field.LIN;
import static guanxi.visit.write.Field.NORTH_SHOP;
import static guanxi.visit.write.Field.NOW;
import static guanxi.visit.write.Field.SHANGHAI;
import static guanxi.visit.write.Field.at;
import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.visit.Appointment;
import guanxi.language.visit.AppointmentId;
import guanxi.visit.read.appointments.AppointmentEntry;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** What telephones are told, as a parser reads it that takes nothing but what RFC 5545 allows. */
class DiaryCalendarTest {
    private static final String REMARK = "带合同, 样品;价格表\n" + "与行政部的同事一起讨论下半年的供货安排".repeat(8) + "🙂";

    @Test
    void an_appointment_is_an_event_in_utc() throws Exception {
        var event = read(calendar(entry(null, null, 0), false))
                .<VEvent>getComponent("VEVENT")
                .orElseThrow();
        assertThat(lines(event.toString()))
                .contains(
                        "UID:appointment-B1@guanxi",
                        "DTSTAMP:20260603T040000Z",
                        "DTSTART:20260603T010000Z",
                        "DTEND:20260603T020000Z",
                        "SEQUENCE:0",
                        "STATUS:TENTATIVE",
                        "SUMMARY:云栖贸易行 采购部");
    }

    @Test
    void what_was_changed_is_newer_and_what_was_called_off_says_so() throws Exception {
        assertThat(lines(calendar(entry(null, null, 1), false))).contains("SEQUENCE:1", "STATUS:TENTATIVE");
        assertThat(lines(calendar(entry(DAY, null, 1), false))).contains("STATUS:CONFIRMED");
        assertThat(lines(calendar(entry(DAY, DAY, 2), true))).contains("SEQUENCE:2", "STATUS:CANCELLED");
    }

    @Test
    void it_is_published_by_us() throws Exception {
        assertThat(lines(calendar(entry(null, null, 0), false)))
                .startsWith("BEGIN:VCALENDAR")
                .contains("METHOD:PUBLISH", "VERSION:2.0", "PRODID:-//Guanxi//Appointments//ZH")
                .endsWith("END:VCALENDAR");
    }

    @Test
    void a_long_remark_is_read_as_it_was_written() throws Exception {
        String text = calendar(entry(null, null, 0), false);
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        assertThat(text).contains("\r\n").doesNotContainPattern("[^\r]\n");
        assertThat(read(text)
                        .<VEvent>getComponent("VEVENT")
                        .orElseThrow()
                        .getDescription()
                        .getValue())
                .isEqualTo(REMARK);
    }

    @Test
    void who_has_no_appointment_has_a_calendar() throws Exception {
        var empty = new DiaryCalendar("林梅", SHANGHAI, NOW).text();
        assertThat(new CalendarBuilder().build(new StringReader(empty)).getComponents("VEVENT"))
                .isEmpty();
        assertThat(lines(empty)).contains("TZOFFSETTO:+0800");
    }

    private static AppointmentEntry entry(LocalDate confirmedOn, LocalDate cancelledOn, int changes) {
        var appointment = new Appointment(NORTH_SHOP, at("09:00"), null, "采购部", REMARK);
        return new AppointmentEntry(new AppointmentId("B1"), LIN, DAY, appointment, confirmedOn, cancelledOn, changes);
    }

    private static String calendar(AppointmentEntry entry, boolean isCancelled) {
        var calendar = new DiaryCalendar("林梅", SHANGHAI, NOW);
        calendar.add(entry, at("10:00"), "云栖贸易行", isCancelled);
        return calendar.text();
    }

    private static List<String> lines(String text) {
        return text.replace("\r\n ", "").lines().toList();
    }

    private static Calendar read(String text) throws IOException, ParserException {
        var calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate(true).getEntries()).isEmpty();
        return calendar;
    }
}
