package guanxi.visit.web.appointments;

import guanxi.platform.decision.AsOf;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.store.Query;
import guanxi.visit.query.appointments.AppointmentStatus;
import guanxi.visit.query.appointments.AppointmentsAsOf;
import guanxi.visit.query.appointments.ShownAppointment;
import guanxi.visit.web.paper.Html;
import guanxi.visit.web.paper.LinedForm;
import guanxi.visit.web.paper.Names;
import guanxi.visit.web.paper.Whole;
import guanxi.visit.web.paper.Written;
import java.util.List;
import org.springframework.stereotype.Component;

/** Appointments as the paper form has them (F-8). */
@Component
class AppointmentPaper {
    static final LinedForm FORM =
            new LinedForm("大客户联系预定表", "appointments", 17, List.of("日期", "客户名称", "具体时间", "负责人", "针对部门", "备注"));

    private final AppointmentsAsOf appointments;
    private final Names names;
    private final DepartmentTime time;

    AppointmentPaper(AppointmentsAsOf appointments, Names names, DepartmentTime time) {
        this.appointments = appointments;
        this.names = names;
        this.time = time;
    }

    Html of(Query filter, AsOf asOf) {
        var all = Whole.of(FORM, paging -> appointments.find(filter, paging, asOf));
        var clients =
                names.ofClients(all.stream().map(ShownAppointment::clientId).toList());
        var colleagues = names.ofColleagues(all.stream().map(ShownAppointment::specialistId));
        return FORM.with(all.stream()
                .map(one -> List.of(
                        Written.day(time.dateOf(one.startsAt())),
                        clients.apply(one.clientId()),
                        Written.time(time.local(one.startsAt())) + "–" + Written.time(time.local(one.endsAt())),
                        colleagues.apply(one.specialistId()),
                        one.department(),
                        remark(one)))
                .toList());
    }

    /** The form has no column for one that was called off, and nobody should go there. */
    private static String remark(ShownAppointment one) {
        String remark = one.remark() == null ? "" : one.remark();
        return one.status() == AppointmentStatus.CANCELLED ? "（已取消）" + remark : remark;
    }
}
