package guanxi.visit.write.report;

import static guanxi.platform.decision.CommandRejected.requireSame;

import guanxi.language.visit.ReportReturn;
import guanxi.language.visit.Signature;
import guanxi.language.visit.SignatureLevel;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A submission of a report with what came of it (F-11).
 *
 * @param signatures in the order of their levels
 * @param returned absent unless it was given back before all had signed it
 * @param reopened absent unless it was given back after that
 */
record ReportRound(
        Instant submittedAt,
        List<Signature> signatures,
        @Nullable ReportReturn returned,
        @Nullable ReportReturn reopened) {
    static final String WHAT = "This submission of the report";

    static ReportRound submitted(Instant at) {
        return new ReportRound(at, List.of(), null, null);
    }

    boolean isOpen() {
        return returned == null && reopened == null;
    }

    boolean isSigned() {
        return signature(SignatureLevel.GENERAL_MANAGER).isPresent();
    }

    Optional<Signature> signature(SignatureLevel level) {
        return signatures.stream()
                .filter(signature -> signature.level() == level)
                .findFirst();
    }

    /** Whether he signed it there; refused if somebody else did. */
    boolean isSignedBy(String who, SignatureLevel level) {
        var known = signature(level);
        known.ifPresent(signature -> requireSame(WHAT, field(level), signature.by(), who));
        return known.isPresent();
    }

    /** Whether he gave it back for that; refused if somebody did otherwise. */
    boolean isReturned(String who, String why) {
        return says(returned, who, why);
    }

    boolean isReopened(String who, String why) {
        return says(reopened, who, why);
    }

    private static boolean says(ReportReturn known, String who, String why) {
        if (known == null) return false;
        requireSame(WHAT, "returnedBy", known.by(), who);
        requireSame(WHAT, "reason", known.reason(), why);
        return true;
    }

    ReportRound with(Signature signature) {
        var all = Arrays.stream(SignatureLevel.values())
                .flatMap(level -> level == signature.level() ? Stream.of(signature) : signature(level).stream())
                .toList();
        return new ReportRound(submittedAt, all, returned, reopened);
    }

    ReportRound returned(ReportReturn back) {
        return new ReportRound(submittedAt, signatures, back, reopened);
    }

    ReportRound reopened(ReportReturn back) {
        return new ReportRound(submittedAt, signatures, returned, back);
    }

    /** With what is told of it again, which may fill what was empty and contradicts nothing. */
    ReportRound filledBy(ReportRound told) {
        var whole = this;
        for (Signature signature : told.signatures) whole = whole.filledBy(signature);
        return told.returned == null ? whole : whole.filledBy(told.returned);
    }

    private ReportRound filledBy(Signature told) {
        signature(told.level()).ifPresent(known -> {
            String field = field(told.level());
            requireSame(WHAT, field, known.by(), told.by());
            requireSame(WHAT, field + "At", known.at(), told.at());
        });
        return with(told);
    }

    private ReportRound filledBy(ReportReturn told) {
        if (returned == null) return returned(told);
        requireSame(WHAT, "returnedAt", returned.at(), told.at());
        says(returned, told.by(), told.reason());
        return this;
    }

    static String field(SignatureLevel level) {
        return switch (level) {
            case SUPERVISOR -> "supervisor";
            case DEPARTMENT_MANAGER -> "departmentManager";
            case GENERAL_MANAGER -> "generalManager";
        };
    }
}
