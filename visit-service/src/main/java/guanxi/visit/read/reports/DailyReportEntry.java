package guanxi.visit.read.reports;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.DailyReportEvent;
import guanxi.language.visit.ReportContent;
import guanxi.language.visit.ReportReturn;
import guanxi.language.visit.Signature;
import guanxi.platform.decision.AsOf;
import guanxi.platform.view.ViewDefinition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How often a day's report was submitted, and what came of it each time; also where it is only expected.
 *
 * @param rounds in the order in which they arrived
 */
public record DailyReportEntry(ColleagueId specialistId, LocalDate date, List<Round> rounds, long version) {
    public static final ViewDefinition<DailyReportEntry> VIEW = view(
                    "daily_reports", 1, DailyReportEntry.class, r -> DailyReportEvent.reportId(r.specialistId, r.date))
            .foundBy("date")
            .foundBy("specialistId", "date")
            .touchedBy(DailyReportEvent.class, DailyReportEvent::reportId);

    /**
     * A submission.
     *
     * @param content what the report said then; absent where a form told of it
     * @param signatures in the order of their levels
     * @param returned absent unless it was given back, also though all had signed it
     */
    public record Round(
            Instant submittedAt,
            @Nullable ReportContent content,
            List<Signature> signatures,
            @Nullable ReportReturn returned) {

        /** With what of it is seen; none if it is not itself. */
        public Optional<Round> seenOn(AsOf day) {
            if (!day.sees(submittedAt)) return Optional.empty();
            var seen = signatures.stream().filter(each -> day.sees(each.at())).toList();
            var back = returned != null && day.sees(returned.at()) ? returned : null;
            return Optional.of(new Round(submittedAt, content, seen, back));
        }

        Round with(Signature signature) {
            var all = Stream.concat(signatures.stream(), Stream.of(signature)).toList();
            return new Round(submittedAt, content, all, returned);
        }

        Round with(ReportReturn back) {
            return new Round(submittedAt, content, signatures, back);
        }
    }

    static DailyReportEntry none(DailyReportEvent event) {
        return new DailyReportEntry(event.specialistId(), event.date(), List.of(), 0);
    }

    DailyReportEntry with(Round round) {
        return new DailyReportEntry(
                specialistId,
                date,
                Stream.concat(rounds.stream(), Stream.of(round)).toList(),
                version);
    }

    DailyReportEntry changing(Instant submittedAt, UnaryOperator<Round> change) {
        var all = rounds.stream()
                .map(round -> round.submittedAt().equals(submittedAt) ? change.apply(round) : round)
                .toList();
        return new DailyReportEntry(specialistId, date, all, version);
    }

    DailyReportEntry at(long newVersion) {
        return new DailyReportEntry(specialistId, date, rounds, newVersion);
    }
}
