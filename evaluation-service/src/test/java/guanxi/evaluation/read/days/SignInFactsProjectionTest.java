package guanxi.evaluation.read.days;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import guanxi.evaluation.scoring.SignedInDay;
import guanxi.evaluation.scoring.SignedInDay.Correction;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.TerritoryId;
import guanxi.language.visit.MarketDayEvent.MarketSignedIn;
import guanxi.language.visit.MarketDayEvent.SignInCorrected;
import guanxi.language.visit.SignIn;
import guanxi.language.visit.SignInCorrection;
import guanxi.language.visit.SignInCorrection.Kind;
import guanxi.platform.view.ViewFixture;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SignInFactsProjectionTest {
    private static final ColleagueId WHO = new ColleagueId("S001");
    private static final LocalDate DAY = LocalDate.parse("2026-06-01");
    private static final Instant EIGHT = Instant.parse("2026-06-01T00:00:00Z");
    private static final Instant NINE = Instant.parse("2026-06-01T01:00:00Z");
    private final ViewFixture<SignedInDay> days =
            ViewFixture.of(new SignInFactsProjection(), SignInFactsProjection.VIEW);

    @Test
    void each_sign_in_keeps_what_was_corrected_of_it() {
        var correction = new SignInCorrection(NINE.plusSeconds(60), Kind.WITHDRAW, null, null, null, "duty", "not he");
        days.from("day", signedIn(EIGHT), signedIn(NINE), new SignInCorrected(WHO, DAY, NINE, correction))
                .redelivering()
                .expectSame();
        var known = days.reader().byId("S001-2026-06-01").orElseThrow();
        assertThat(known.signIns().getFirst().corrections()).isEmpty();
        assertThat(known.signIns().getLast().at()).isEqualTo(NINE);
        assertThat(known.signIns().getLast().corrections())
                .extracting(Correction::correctedAt, Correction::kind)
                .containsExactly(tuple(NINE.plusSeconds(60), Kind.WITHDRAW));
    }

    private static MarketSignedIn signedIn(Instant at) {
        return new MarketSignedIn(
                WHO, DAY, new SignIn(at, SignIn.Channel.LANDLINE, null, new TerritoryId("north"), null, null));
    }
}
