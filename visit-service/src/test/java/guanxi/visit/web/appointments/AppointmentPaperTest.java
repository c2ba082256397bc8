package guanxi.visit.web.appointments;

import static guanxi.visit.query.appointments.AppointmentStatus.BOOKED;
import static guanxi.visit.query.appointments.AppointmentStatus.CANCELLED;
import static guanxi.visit.write.Field.LIN;
import static guanxi.visit.write.Field.NORTH_SHOP;
import static guanxi.visit.write.Field.SHANGHAI;
import static guanxi.visit.write.Field.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.AppointmentId;
import guanxi.platform.decision.AsOf;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.visit.query.appointments.AppointmentStatus;
import guanxi.visit.query.appointments.AppointmentsAsOf;
import guanxi.visit.query.appointments.ShownAppointment;
import guanxi.visit.web.paper.Names;
import guanxi.visit.web.paper.Printed;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What the schedule of appointments (F-8) says on paper. */
class AppointmentPaperTest {
    private final AppointmentsAsOf appointments = mock(AppointmentsAsOf.class);
    private final Names names = mock(Names.class);
    private final DepartmentTime time = new DepartmentTime(Clock.systemUTC(), SHANGHAI);
    private final AppointmentPaper paper = new AppointmentPaper(appointments, names, time);

    @Test
    void it_has_the_title_and_the_columns_of_the_handbook() {
        shown(List.of(), null);
        assertThat(printed().text().lines()).startsWith("大客户联系预定表", "序号 日期 客户名称 具体时间 负责人 针对部门 备注", "1");
    }

    @Test
    void a_line_is_an_appointment_with_names_instead_of_numbers() {
        shown(List.of(appointment(BOOKED, "带合同"), appointment(BOOKED, null)), null);
        assertThat(printed().text().lines())
                .contains("1 2026年6月3日 云栖贸易行 9:00–10:00 林梅 采购部 带合同", "2 2026年6月3日 云栖贸易行 9:00–10:00 林梅 采购部");
    }

    @Test
    void one_that_was_called_off_says_so() {
        shown(List.of(appointment(CANCELLED, "样品")), null);
        assertThat(printed().text()).contains("（已取消）样品");
    }

    @Test
    void all_are_printed_however_many_a_list_shows_at_once() {
        when(appointments.find(any(), any(), any()))
                .thenReturn(new Page<>(Collections.nCopies(200, appointment(BOOKED, null)), "more"))
                .thenReturn(new Page<>(List.of(appointment(BOOKED, "最后")), null));
        named();
        var pages = printed().pages();
        assertThat(pages).hasSize(12);
        assertThat(pages.getLast().lines()).anyMatch(line -> line.startsWith("201 ") && line.endsWith("最后"));
    }

    private Printed printed() {
        return Printed.of(paper.of(Query.all(), time.asOf(null)));
    }

    private void shown(List<ShownAppointment> page, String next) {
        when(appointments.find(any(Query.class), any(Paging.class), any(AsOf.class)))
                .thenReturn(new Page<>(page, next));
        named();
    }

    private void named() {
        doReturn((Function<ClientId, String>) id -> "云栖贸易行").when(names).ofClients(any());
        doReturn((Function<ColleagueId, String>) id -> "林梅").when(names).ofColleagues(any());
    }

    private static ShownAppointment appointment(AppointmentStatus status, String remark) {
        return new ShownAppointment(
                new AppointmentId("B1"),
                NORTH_SHOP,
                LIN,
                at("09:00"),
                at("10:00"),
                "采购部",
                remark,
                status,
                List.of(),
                null);
    }
}
