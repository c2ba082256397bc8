package guanxi.language.visit;

import guanxi.language.client.ClientId;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What a specialist plans with one client on one day (B-01).
 *
 * @param purpose what the talk is for; absent for a referral
 * @param groups parties to meet or to send, at least 1
 */
public record PlanLine(
        Kind kind,
        ClientId clientId,
        LocalDate date,
        @Nullable Purpose purpose,
        Integer groups) {
    public static final Comparator<PlanLine> BY_DATE = Comparator.comparing(PlanLine::date)
            .thenComparing(line -> line.clientId().number())
            .thenComparing(PlanLine::kind);

    /** A submission has one of a kind with a client on a day. */
    public boolean isOfSameClientAndDay(PlanLine other) {
        return kind == other.kind && clientId.equals(other.clientId) && date.equals(other.date);
    }

    public enum Kind {
        /** To go and see him. */
        VISIT,
        /** To send him to the site. */
        REFERRAL
    }
}
