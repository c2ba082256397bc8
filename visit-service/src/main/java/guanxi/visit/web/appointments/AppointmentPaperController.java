package guanxi.visit.web.appointments;

import static guanxi.platform.access.Role.FINANCE;

import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenTo;
import guanxi.platform.decision.DepartmentTime;
import guanxi.visit.web.OpenToTheField;
import guanxi.visit.web.paper.Paper;
import guanxi.visit.web.paper.Press;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list of appointments on paper, for whom it is shown, and filtered as it is. */
@RestController
class AppointmentPaperController {
    private final AppointmentPaper paper;
    private final Press press;
    private final DepartmentTime time;

    AppointmentPaperController(AppointmentPaper paper, Press press, DepartmentTime time) {
        this.paper = paper;
        this.press = press;
        this.time = time;
    }

    @Operation(summary = "Appointments as of a day, filtered, as the paper form has them (F-8)")
    @GetMapping(path = "/api/visits/appointments.pdf", produces = Paper.PDF)
    @OpenToTheField
    @OpenTo(department = FINANCE)
    ResponseEntity<Paper> printAppointments(
            AppointmentFilter filter, @RequestParam(required = false) LocalDate asOf, Caller caller) {
        return press.print(AppointmentPaper.FORM.title(), paper.of(filter.within(caller), time.asOf(asOf)));
    }
}
