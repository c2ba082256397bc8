package guanxi.client.web.figures;

import guanxi.client.query.figures.MonthsOfTheDesk;
import guanxi.client.standards.ServiceFigures;
import guanxi.client.web.Moment;
import guanxi.client.web.OpenToReaders;
import guanxi.language.client.Responsible.Role;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.access.Caller;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.YearMonth;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a month's work for the service desk comes to. */
@RestController
@RequestMapping("/api/clients/service-figures")
class ServiceFiguresController {
    /**
     * @param month absent for all
     * @param at as known when; absent for now
     */
    record FiguresFilter(YearMonth month, Instant at) {}

    private final MonthsOfTheDesk months;
    private final DepartmentTime time;

    ServiceFiguresController(MonthsOfTheDesk months, DepartmentTime time) {
        this.months = months;
        this.time = time;
    }

    @Operation(summary = "What months of work for the service desk come to, of each agent, centre and department")
    @GetMapping
    @OpenToReaders
    Page<ServiceFigures> listServiceFigures(FiguresFilter filter, Paging paging, Caller caller) {
        var figures = months.find(Moment.asked(filter.at(), time)).stream()
                .filter(one -> filter.month() == null || one.month().equals(filter.month()))
                .filter(one -> isWithin(caller, one));
        return Page.of(
                figures,
                paging,
                one -> one.month().toString(),
                one -> one.role().name(),
                ServiceFigures::who);
    }

    /** Those of a unit are for who sees the whole department. */
    private static boolean isWithin(Caller caller, ServiceFigures of) {
        return of.role() == Role.AGENT
                ? caller.reach().includes(new ColleagueId(of.who()))
                : caller.reach().all();
    }
}
