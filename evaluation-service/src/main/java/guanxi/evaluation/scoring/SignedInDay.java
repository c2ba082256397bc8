package guanxi.evaluation.scoring;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.SignInCorrection.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A day on which a specialist signed in to the market, once or more, with what was said of that later (F-15). */
public record SignedInDay(ColleagueId specialistId, LocalDate date, YearMonth month, List<Entry> signIns) {

    public SignedInDay {
        signIns = List.copyOf(signIns);
    }

    /**
     * One sign-in.
     *
     * @param at as first recorded
     */
    public record Entry(Instant at, Told told, List<Correction> corrections) {

        public Entry {
            corrections = List.copyOf(corrections);
        }

        /** The newest correction replaces every earlier one. */
        private Optional<Correction> standing() {
            return corrections.stream().max(Comparator.comparing(Correction::correctedAt));
        }

        private boolean counts() {
            return standing().map(Correction::kind).orElse(Kind.CORRECT) != Kind.WITHDRAW;
        }

        /** A correction takes place within the day, so it changes the day's attendance only by withdrawing. */
        private List<EvidenceLine> evidence() {
            var lines = new ArrayList<EvidenceLine>();
            lines.add(told.at(at, null, counts() ? Counted.as("SIGNED_IN") : Counted.not("SIGN_IN_WITHDRAWN")));
            standing().ifPresent(c -> lines.add(c.told().at(c.correctedAt(), null, Counted.as(c.kind()))));
            return lines;
        }
    }

    public record Correction(Instant correctedAt, Kind kind, Told told) {}

    boolean counts() {
        return signIns.stream().anyMatch(Entry::counts);
    }

    List<EvidenceLine> evidence() {
        return signIns.stream().flatMap(entry -> entry.evidence().stream()).toList();
    }
}
