package guanxi.client.agreements;

import guanxi.client.agreements.AgreementStep.Kind;
import guanxi.language.client.AgreementId;
import guanxi.language.client.AgreementState;
import guanxi.language.client.AgreementTerms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What became of an agreement.
 *
 * @param steps in the order in which they were said
 */
public record AgreementCourse(AgreementTerms terms, List<AgreementStep> steps) {

    public AgreementCourse {
        steps = List.copyOf(steps);
    }

    public AgreementCourse with(AgreementTerms others) {
        return new AgreementCourse(others, steps);
    }

    public AgreementCourse and(AgreementStep next) {
        return new AgreementCourse(
                terms, Stream.concat(steps.stream(), Stream.of(next)).toList());
    }

    /** Where it stands at the end of a day; nowhere if nobody had written it down by then. What was signed is what was right always. */
    public Optional<AgreementState> on(LocalDate day) {
        if (day(Kind.ENDED, day).isPresent()) return Optional.of(AgreementState.ENDED);
        if (day(Kind.SIGNED, day).isPresent()) return Optional.of(validOn(day));
        return by(day).map(AgreementStep::step)
                .filter(step -> step != Kind.RENEWED)
                .reduce((earlier, later) -> later)
                .map(AgreementCourse::before);
    }

    /** The day of signing, if that has come; the newest, should it have been told twice. */
    public Optional<LocalDate> signedBy(LocalDate day) {
        return day(Kind.SIGNED, day);
    }

    public Optional<LocalDate> endedBy(LocalDate day) {
        return day(Kind.ENDED, day);
    }

    public Optional<AgreementId> renewedBy(LocalDate day) {
        return by(day).filter(step -> step.step() == Kind.RENEWED)
                .map(AgreementStep::renewedBy)
                .reduce((earlier, later) -> later);
    }

    public Stream<AgreementStep> by(LocalDate day) {
        return steps.stream().filter(step -> !step.on().isAfter(day));
    }

    private Optional<LocalDate> day(Kind step, LocalDate by) {
        return by(by).filter(one -> one.step() == step).map(AgreementStep::on).reduce((earlier, later) -> later);
    }

    private AgreementState validOn(LocalDate day) {
        if (day.isBefore(terms.validFrom())) return AgreementState.SIGNED;
        if (day.isAfter(terms.validUntil())) return AgreementState.EXPIRED;
        boolean isNear = !day.isBefore(Expiry.nearFrom(terms.validUntil()));
        return isNear && renewedBy(day).isEmpty() ? AgreementState.EXPIRING : AgreementState.IN_FORCE;
    }

    private static AgreementState before(Kind signing) {
        return switch (signing) {
            case DRAFTED -> AgreementState.DRAFT;
            case REVIEWED -> AgreementState.REVIEWED;
            case RETURNED -> AgreementState.RETURNED;
            case SIGNED, RENEWED, ENDED -> throw new IllegalStateException("Nothing comes before " + signing);
        };
    }
}
