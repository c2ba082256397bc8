package guanxi.visit.read.signins;

import static guanxi.language.visit.Samples.DAY;
import static guanxi.language.visit.Samples.LIN;
import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.Person;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.TerritoryId;
import guanxi.language.visit.Checked;
import guanxi.language.visit.Doubt;
import guanxi.language.visit.MarketDayEvent.MarketSignedIn;
import guanxi.language.visit.MarketDayEvent.SignInChecked;
import guanxi.language.visit.MarketDayEvent.SignInCorrected;
import guanxi.language.visit.Position;
import guanxi.language.visit.Samples;
import guanxi.language.visit.SignIn;
import guanxi.language.visit.SignInCheck;
import guanxi.language.visit.SignInCorrection;
import guanxi.platform.message.MessageFormat;
import guanxi.platform.personal.MasterKey;
import guanxi.platform.personal.StoredPersonKeys;
import guanxi.platform.store.Query;
import guanxi.platform.store.sqlite.SqliteDocumentStore;
import guanxi.platform.view.ViewFixture;
import guanxi.visit.read.signins.SignInEntry.Correction;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SignInProjectionTest {
    private static final String DAY_ID = "day-S001-2026-06-03";
    private static final ColleagueId WU = new ColleagueId("S002");
    private static final SignIn THERE = Samples.signIn()
            .channel(SignIn.Channel.GPS)
            .caller(null)
            .position(
                    Position.of(LIN, new BigDecimal("30"), new BigDecimal("120"), BigDecimal.TEN, Samples.START, false))
            .build();
    private static final Instant AT = THERE.at();
    private static final Instant NINE = Samples.START;
    private static final MarketSignedIn SIGNED_IN = new MarketSignedIn(LIN, DAY, THERE);
    private static final Checked OLD = new Checked(SignInCheck.DOUBTFUL, List.of(Doubt.OLD_FIX), 17);
    private static final SignInChecked FOUND = new SignInChecked(LIN, DAY, AT, OLD);
    private static final SignInEntry UNCHECKED = entry(AT, SignInCheck.UNCHECKED, List.of(), null);
    private static final SignInEntry DOUBTFUL = entry(AT, SignInCheck.DOUBTFUL, List.of(Doubt.OLD_FIX), 17);
    private final ViewFixture<SignInEntry> signIns = ViewFixture.of(new SignInProjection(), SignInEntry.VIEW);

    @Test
    void a_sign_in_is_shown_with_what_was_found_of_it_last() {
        signIns.from(DAY_ID, SIGNED_IN).expect(UNCHECKED);
        signIns.from(DAY_ID, FOUND).expect(DOUBTFUL).redelivering().expectSame();
    }

    @Test
    void its_newest_correction_says_when_it_counts_and_none_shows_the_number() {
        var moved = correction(NINE.plusSeconds(2), SignInCorrection.Kind.CORRECT, NINE);
        var filled = correction(NINE.plusSeconds(1), SignInCorrection.Kind.CORRECT, NINE.minusSeconds(9));
        signIns.from(
                        DAY_ID,
                        SIGNED_IN,
                        corrected(moved),
                        corrected(correction(NINE.plusSeconds(1), SignInCorrection.Kind.CORRECT, null)),
                        corrected(filled))
                .expect(entry(NINE, SignInCheck.UNCHECKED, List.of(), null, filled, moved));
    }

    @Test
    void a_withdrawn_one_counts_at_no_time() {
        var withdrawal = correction(NINE, SignInCorrection.Kind.WITHDRAW, null);
        signIns.from(
                        DAY_ID,
                        SIGNED_IN,
                        FOUND,
                        corrected(withdrawal),
                        new SignInChecked(LIN, DAY, AT, Checked.WITHDRAWN))
                .expect(entry(null, SignInCheck.WITHDRAWN, List.of(), null, withdrawal));
    }

    @Test
    void it_is_found_by_check_by_specialist_and_from_a_day_on_in_the_order_of_time() {
        var early = Samples.signIn().at(AT.minusSeconds(60)).build();
        signIns.from(DAY_ID, SIGNED_IN, FOUND).from("day-S002-2026-06-03", new MarketSignedIn(WU, DAY, early));
        assertThat(whose(Query.all())).containsExactly("S002", "S001");
        assertThat(whose(Query.where("check", "DOUBTFUL"))).containsExactly("S001");
        assertThat(whose(Query.where("specialistId", "S002"))).containsExactly("S002");
        assertThat(whose(Query.all().between("date", "2026-06-04", null))).isEmpty();
    }

    /** Number and position are gone with his key; what was found of them is nobody's secret. */
    @Test
    void made_anew_after_he_was_erased_it_shows_the_last_check() {
        var keys = new StoredPersonKeys(SqliteDocumentStore.inMemory(), MasterKey.fresh());
        var history = new MessageFormat(keys);
        var stored = Stream.<Record>of(SIGNED_IN, FOUND)
                .map(event -> history.serialize(event, byte[].class))
                .toList();
        keys.destroy(keys.pseudonym(Person.ofColleague(LIN, "010-5550")));
        var read = stored.stream().map(history::deserialize).toArray();
        assertThat(((MarketSignedIn) read[0]).signIn().position().saysNothing()).isTrue();
        signIns.from(DAY_ID, read).expect(DOUBTFUL);
    }

    private List<String> whose(Query query) {
        return signIns.reader().find(query.orderBy("date", "at")).stream()
                .map(entry -> entry.specialistId().number())
                .toList();
    }

    private static SignInCorrected corrected(Correction shown) {
        var told = new SignInCorrection(
                shown.correctedAt(),
                shown.kind(),
                shown.newAt(),
                shown.newTerritory(),
                Person.ofColleague(LIN, "010-5552"),
                shown.by(),
                shown.reason());
        return new SignInCorrected(LIN, DAY, AT, told);
    }

    private static Correction correction(Instant madeAt, SignInCorrection.Kind kind, Instant newAt) {
        return new Correction(madeAt, kind, newAt, new TerritoryId("south"), "duty", "misheard");
    }

    private static SignInEntry entry(
            Instant effectiveAt, SignInCheck check, List<Doubt> doubts, Integer distanceM, Correction... corrections) {
        return new SignInEntry(
                LIN,
                DAY,
                AT,
                effectiveAt,
                SignIn.Channel.GPS,
                THERE.territory(),
                check,
                doubts,
                distanceM,
                List.of(corrections));
    }
}
