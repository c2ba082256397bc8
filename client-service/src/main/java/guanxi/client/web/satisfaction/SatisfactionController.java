package guanxi.client.web.satisfaction;

import guanxi.client.query.satisfaction.ClientSatisfaction;
import guanxi.client.query.satisfaction.SatisfactionOfClients;
import guanxi.client.query.satisfaction.SatisfactionOfClients.By;
import guanxi.client.web.OpenToReaders;
import guanxi.platform.access.Caller;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import io.swagger.v3.oas.annotations.Operation;
import java.time.YearMonth;
import java.util.Objects;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How satisfied clients are who were called back. */
@RestController
@RequestMapping("/api/clients/satisfaction")
class SatisfactionController {
    /**
     * @param month in which they said so; absent for all
     * @param by whom it is summed; by agent, unless told
     */
    record SatisfactionFilter(YearMonth month, By by) {}

    private final SatisfactionOfClients satisfaction;

    SatisfactionController(SatisfactionOfClients satisfaction) {
        this.satisfaction = satisfaction;
    }

    @Operation(summary = "How satisfied clients were in months, of each agent or of each client")
    @GetMapping
    @OpenToReaders
    Page<ClientSatisfaction> listSatisfaction(SatisfactionFilter filter, Paging paging, Caller caller) {
        var by = Objects.requireNonNullElse(filter.by(), By.AGENT);
        var found = satisfaction
                .find(by, caller.reach()::includes)
                .filter(one -> filter.month() == null || one.month().equals(filter.month()));
        return Page.of(found, paging, one -> one.month().toString(), ClientSatisfaction::who);
    }
}
