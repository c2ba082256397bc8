package guanxi.visit.write.day;

import static guanxi.visit.write.Field.DAY;
import static guanxi.visit.write.Field.LIN;
import static guanxi.visit.write.Field.NOW;
import static guanxi.visit.write.Field.at;

import guanxi.language.visit.MarketDayEvent.JudgedVisit;
import guanxi.language.visit.MarketDayEvent.MarketSignedIn;
import guanxi.language.visit.MarketDayEvent.NormViolated;
import guanxi.language.visit.MarketDayEvent.ViolationWithdrawn;
import guanxi.language.visit.MarketDayEvent.VisitJudged;
import guanxi.language.visit.Norm;
import guanxi.language.visit.NormVersion;
import guanxi.language.visit.Samples;
import guanxi.language.visit.SignIn;
import guanxi.language.visit.SignInCorrection;
import guanxi.language.visit.ViolationId;
import guanxi.language.visit.VisitId;
import guanxi.visit.write.day.MarketDayCommand.RecordViolation;
import java.util.List;

/** A day of Lin's in the market: his first visit is at nine, and an inspector saw him on a delivery truck. */
final class LinsDay {
    static final JudgedVisit NINE = visit("V1", "09:00", "10:00");
    static final SignIn SIGN_IN = signIn("08:10", SignIn.Channel.LANDLINE);
    static final MarketSignedIn SIGNED_IN = new MarketSignedIn(LIN, DAY, SIGN_IN);
    static final RecordViolation TRUCK =
            new RecordViolation(LIN, DAY, Norm.DELIVERY_TRUCK, "inspector Zhao", "rode along");
    static final NormViolated ON_TRUCK = Samples.violated()
            .violationId(TRUCK.violationId())
            .occurredAt(at("00:00"))
            .build();
    static final NormViolated NO_SIGN_IN = Samples.violated()
            .violationId(ViolationId.of(Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT))
            .rule(Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT)
            .inspector(null)
            .remark(null)
            .occurredAt(at("00:00"))
            .build();

    private LinsDay() {}

    static VisitJudged judged(JudgedVisit visit, Norm... failures) {
        return new VisitJudged(LIN, DAY, visit, List.of(failures), NormVersion.BUILT_IN);
    }

    static NormViolated found(Norm norm, JudgedVisit visit) {
        return Samples.found(norm, visit).build();
    }

    static ViolationWithdrawn noneAfterAll(NormViolated found) {
        return new ViolationWithdrawn(
                LIN,
                DAY,
                found.violationId(),
                found.rule(),
                found.visitId(),
                null,
                "Later facts of the day show it was none.",
                NOW);
    }

    static JudgedVisit visit(String number, String from, String to) {
        return Samples.judgedVisit()
                .visitId(new VisitId(number))
                .startedAt(at(from))
                .endedAt(at(to))
                .toldBy("report-of-" + number)
                .build();
    }

    static SignIn signIn(String time, SignIn.Channel channel) {
        return Samples.signIn().at(at(time)).channel(channel).build();
    }

    static SignInCorrection withdrawnBy(String whom) {
        return new SignInCorrection(NOW, SignInCorrection.Kind.WITHDRAW, null, null, null, whom, "he was at home");
    }
}
