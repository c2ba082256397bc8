package guanxi.client.web.truth;

import guanxi.client.query.truth.JudgedFile;
import guanxi.client.query.truth.ShownTruth;
import guanxi.client.query.truth.TruthOnADay;
import guanxi.client.query.truth.TruthSummary;
import guanxi.client.web.OpenToReaders;
import guanxi.platform.access.Caller;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import io.swagger.v3.oas.annotations.Operation;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How true client files are (D-M-B6): each with what is to be mended, and what they come to. */
@RestController
@RequestMapping("/api/clients/truth")
class TruthController {
    private final TruthOnADay truth;
    private final DepartmentTime time;

    TruthController(TruthOnADay truth, DepartmentTime time) {
        this.truth = truth;
        this.time = time;
    }

    @Operation(summary = "How true client files are on a day, and what is to be mended: the worst first")
    @GetMapping
    @OpenToReaders
    Page<ShownTruth> listTruth(TruthFilter filter, Paging paging, Caller caller) {
        var found = truth.of(time.asOf(filter.at()))
                .filter(filter.within(caller))
                .map(ShownTruth::of)
                .filter(one -> filter.below() == null || one.index().compareTo(filter.below()) < 0);
        return Page.of(found, paging, one -> one.index().unscaledValue().intValueExact(), one -> one.clientId()
                .number());
    }

    @Operation(summary = "What the truth of client files comes to on a day, by owner or of the whole department")
    @GetMapping("/summary")
    @OpenToReaders
    Page<TruthSummary> listTruthSummary(SummaryFilter filter, Paging paging, Caller caller) {
        var files = truth.of(time.asOf(filter.at()));
        return Page.of(
                filter.isByOwner() ? byOwner(files, caller) : ofAll(files, caller),
                paging,
                one -> one.owner() == null ? "" : one.owner().number());
    }

    private static Stream<TruthSummary> byOwner(Stream<JudgedFile> files, Caller caller) {
        return files
                .filter(one -> caller.reach().includes(one.owner()))
                .collect(Collectors.groupingBy(JudgedFile::owner))
                .entrySet()
                .stream()
                .map(his -> TruthSummary.of(his.getKey(), his.getValue()));
    }

    /** That of the department is for who sees all of it. */
    private static Stream<TruthSummary> ofAll(Stream<JudgedFile> files, Caller caller) {
        if (!caller.reach().all()) return Stream.empty();
        var all = files.toList();
        return all.isEmpty() ? Stream.empty() : Stream.of(TruthSummary.of(null, all));
    }
}
