package guanxi.visit.query.reviews;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.AsOf;
import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.visit.read.findings.FindingEntry;
import guanxi.visit.read.findings.FindingQueries;
import java.time.YearMonth;
import org.springframework.stereotype.Component;

/** For how much each director answers (B-06, R-06). */
@Component
public class AccountabilityQueries {
    private final FindingQueries findings;

    private record Of(YearMonth month, ColleagueId director) {
        static Of finding(FindingEntry finding) {
            return new Of(YearMonth.from(finding.date()), finding.accountable());
        }
    }

    AccountabilityQueries(FindingQueries findings) {
        this.findings = findings;
    }

    /** Those of findings that are seen; a violation is never found before its day. */
    public Page<Accountability> find(Query filter, AsOf asOf, Paging paging) {
        var raised = findings.find(filter).stream()
                .filter(finding -> finding.accountable() != null
                        && asOf.sees(finding.review().foundOn()))
                .collect(groupingBy(Of::finding, counting()));
        var all = raised.entrySet().stream().map(each -> {
            Of of = each.getKey();
            return new Accountability(
                    of.month(), of.director().number(), each.getValue().intValue());
        });
        return Page.of(all, paging, item -> item.month().toString(), Accountability::director);
    }
}
