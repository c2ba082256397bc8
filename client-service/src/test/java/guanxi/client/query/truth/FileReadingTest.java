package guanxi.client.query.truth;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.client.agreements.AgreementCourse;
import guanxi.client.agreements.AgreementStep;
import guanxi.client.agreements.AgreementStep.Kind;
import guanxi.client.read.agreements.AgreementEntry;
import guanxi.client.truth.FileOnADay;
import guanxi.language.Person;
import guanxi.language.client.AgreementId;
import guanxi.language.client.AgreementTerms;
import guanxi.language.client.ClientId;
import guanxi.language.client.ClientProfile;
import guanxi.language.client.ClientProfile.Stage;
import guanxi.language.client.ClientProfile.Tier;
import guanxi.language.client.DataField;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.TerritoryId;
import guanxi.platform.decision.AsOf;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FileReadingTest {
    private static final ClientId CLIENT = new ClientId("C1");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final LocalDate SIGNED = LocalDate.of(2026, 5, 20);
    private static final Person WANG = Person.ofClient(CLIENT, "Wang", "director", "0571-88");
    private static final ClientProfile PROFILE = new ClientProfile(
            "Ｚhengyang",
            Tier.A,
            Stage.ACTIVE,
            "telecom",
            new TerritoryId("south"),
            "Peace Road 940",
            new ColleagueId("S001"),
            WANG);

    @Test
    void a_file_says_what_its_profile_says_in_the_spelling_by_which_it_is_compared() {
        assertThat(read(PROFILE, Map.of()).values())
                .containsEntry(DataField.NAME, "zhengyang")
                .containsEntry(DataField.TELEPHONE, "057188")
                .hasSize(9);
    }

    @Test
    void whoever_was_erased_is_missing_and_so_is_his_number_ADR_5() {
        assertThat(read(PROFILE.with(WANG.forgotten()), Map.of()).values())
                .doesNotContainKeys(DataField.CONTACT, DataField.TELEPHONE);
    }

    @Test
    void what_only_fills_a_cell_is_missing() {
        assertThat(read(PROFILE.at("不详"), Map.of()).values()).doesNotContainKey(DataField.ADDRESS);
    }

    @Test
    void an_agreement_is_asked_of_active_clients_alone() {
        for (Stage stage : Stage.values())
            assertThat(read(PROFILE.with(stage), Map.of()).asked().contains(DataField.AGREEMENT))
                    .isEqualTo(stage == Stage.ACTIVE);
    }

    @Test
    void one_that_is_in_force_on_the_day_is_there_and_was_looked_after_when_it_was_signed() {
        var file = read(PROFILE, Map.of(), agreement("XY1", SIGNED, DAY));
        assertThat(file.values()).containsEntry(DataField.AGREEMENT, "XY1");
        assertThat(file.lookedAfter()).containsEntry(DataField.AGREEMENT, SIGNED);
        assertThat(read(PROFILE, Map.of(), agreement("XY1", SIGNED, DAY.minusDays(1)))
                        .values())
                .doesNotContainKey(DataField.AGREEMENT);
    }

    @Test
    void of_several_the_newest_counts_and_a_later_verification_of_it() {
        var later = agreement("XY2", SIGNED.plusDays(1), DAY.plusYears(1));
        var both = read(PROFILE, Map.of(), later, agreement("XY1", SIGNED, DAY));
        assertThat(both.values()).containsEntry(DataField.AGREEMENT, "XY2");
        assertThat(both.lookedAfter()).containsEntry(DataField.AGREEMENT, SIGNED.plusDays(1));
        assertThat(read(PROFILE, Map.of(DataField.AGREEMENT, DAY), later).lookedAfter())
                .containsEntry(DataField.AGREEMENT, DAY);
    }

    private static FileOnADay read(
            ClientProfile profile, Map<DataField, LocalDate> looked, AgreementEntry... agreements) {
        var day = new AsOf(DAY, DAY.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
        return FileReading.of(CLIENT, profile, List.of(agreements), day).lookedAfter(looked);
    }

    private static AgreementEntry agreement(String number, LocalDate signedOn, LocalDate until) {
        var terms = new AgreementTerms("2026", SIGNED, until, null, null);
        var course = new AgreementCourse(terms, List.of(AgreementStep.of(Kind.SIGNED, signedOn)));
        return new AgreementEntry(new AgreementId(number), CLIENT, course, 1);
    }
}
