package guanxi.client.web.series;

import guanxi.client.query.series.SeriesAtAMoment;
import guanxi.client.query.series.ShownSeries;
import guanxi.client.web.OpenToReaders;
import guanxi.platform.access.Caller;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The call-backs after purchases and repairs, as they stand at a moment. */
@RestController
@RequestMapping("/api/clients/call-back-series")
class SeriesController {
    private final SeriesAtAMoment series;
    private final DepartmentTime time;

    SeriesController(SeriesAtAMoment series, DepartmentTime time) {
        this.series = series;
        this.time = time;
    }

    @Operation(summary = "Series of call-backs as they stand at a moment, filtered")
    @GetMapping
    @OpenToReaders
    Page<ShownSeries> listCallBackSeries(SeriesFilter filter, Paging paging, Caller caller) {
        return series.find(filter.within(caller), paging, filter.moment(time));
    }
}
