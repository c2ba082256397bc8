package guanxi.visit.web.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.Appointment;
import guanxi.language.visit.AppointmentId;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.forms.CellRejected;
import guanxi.platform.forms.FormReader;
import guanxi.visit.write.Field;
import guanxi.visit.write.diary.DiaryCommand.RecordAppointment;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AppointmentFormTest {
    private static final String ENGLISH = "appointment_id,client_id,specialist_id,starts_at,ends_at,department,remark,"
            + "confirmed_on,cancelled_on,reason\n";

    @Test
    void a_row_of_appointments_may_lack_all_that_came_of_it() {
        var nine = Field.at("09:00");
        assertThat(commands(ENGLISH + """
            B1,C1,S001,2026-06-03T09:00,2026-06-03T09:30,采购部,带合同,2026-06-02,2026-06-03,出差
            B2,C1,S001,2026-06-03 9:00,,采购部,,,,
            """))
                .containsExactly(
                        new RecordAppointment(
                                new ColleagueId("S001"),
                                new AppointmentId("B1"),
                                new Appointment(new ClientId("C1"), nine, nine.plusSeconds(1800), "采购部", "带合同"),
                                LocalDate.of(2026, 6, 2),
                                LocalDate.of(2026, 6, 3),
                                "出差"),
                        new RecordAppointment(
                                new ColleagueId("S001"),
                                new AppointmentId("B2"),
                                new Appointment(new ClientId("C1"), nine, null, "采购部", null),
                                null,
                                null,
                                null));
    }

    @Test
    void the_handbooks_words_are_understood_also_where_nothing_may_come_of_it() {
        assertThat(commands("预定编号,客户编号,负责人,开始时间,针对部门\nB1,C1,S001,2036-06-03T09:00,采购部\n"))
                .hasSize(1);
    }

    @Test
    void what_is_missing_or_to_come_is_refused() {
        assertThatExceptionOfType(CellRejected.class)
                .isThrownBy(() -> commands(ENGLISH + "B1,C1,S001,2026-06-03T09:00,,,,,,"))
                .returns("department", CellRejected::column);
        assertThatExceptionOfType(CommandRejected.class)
                .isThrownBy(() -> commands(ENGLISH + "B1,C1,S001,2026-06-03T09:00,,采购部,,2026-06-04,,"))
                .returns("FIELD_INVALID", refused -> refused.rejection().code());
    }

    private static List<Object> commands(String csv) {
        var form = new AppointmentForm().appointmentsForm(Field.TIME);
        return new FormReader()
                .read(csv.getBytes(StandardCharsets.UTF_8), form.columns()).stream()
                        .map(form.command())
                        .toList();
    }
}
