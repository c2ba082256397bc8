package guanxi.client.read.courses;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.Person;
import guanxi.language.client.ClientEvent.ClientAddressChanged;
import guanxi.language.client.ClientEvent.ClientDataVerified;
import guanxi.language.client.ClientEvent.ClientHandedOver;
import guanxi.language.client.ClientEvent.ClientIndustryChanged;
import guanxi.language.client.ClientEvent.ClientMerged;
import guanxi.language.client.ClientEvent.ClientRegistered;
import guanxi.language.client.ClientEvent.ClientRelocated;
import guanxi.language.client.ClientEvent.ClientRenamed;
import guanxi.language.client.ClientEvent.ClientStageChanged;
import guanxi.language.client.ClientEvent.ClientTierChanged;
import guanxi.language.client.ClientEvent.ClientsSeparated;
import guanxi.language.client.ClientEvent.ContactChanged;
import guanxi.language.client.ClientEvent.ContactErased;
import guanxi.language.client.ClientEvent.ContactNamed;
import guanxi.language.client.ClientEvent.MainContactChosen;
import guanxi.language.client.ClientId;
import guanxi.language.client.ClientProfile;
import guanxi.language.client.ClientProfile.Stage;
import guanxi.language.client.ClientProfile.Tier;
import guanxi.language.client.Contact;
import guanxi.language.client.ContactId;
import guanxi.language.client.DataField;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.TerritoryId;
import guanxi.platform.decision.AsOf;
import guanxi.platform.view.ViewFixture;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FileCourseProjectionTest {
    private static final ClientId IT = new ClientId("C1");
    private static final ContactId SECOND = new ContactId("2");
    private static final ColleagueId LIN = new ColleagueId("S001");
    private static final ColleagueId WU = new ColleagueId("S002");
    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
    private static final Person WANG = Person.ofClient(IT, "Wang", "director", "1");
    private static final Person LI = Person.ofClient(IT, "Li", "buyer", "2");
    private static final ClientProfile PROFILE = new ClientProfile(
            "Zhengyang", Tier.A, Stage.PROSPECT, "telecom", new TerritoryId("south"), "Peace Road 940", LIN, WANG);

    private final ViewFixture<FileCourse> courses = ViewFixture.of(new FileCourseProjection(), FileCourse.VIEW);

    @Test
    void a_file_is_not_there_before_it_was_registered() {
        courses.given(registered());
        assertThat(course().on(day(-1))).isEmpty();
        assertThat(course().on(day(0))).contains(PROFILE);
        assertThat(course().lookedAfter(day(0), FileCourseProjectionTest::dateOf)
                        .keySet())
                .isEqualTo(EnumSet.complementOf(EnumSet.of(DataField.AGREEMENT)));
    }

    @Test
    void every_change_is_seen_from_its_day_on_and_its_field_was_looked_after_then() {
        courses.given(
                        registered(),
                        new ClientRenamed(IT, "Zhengyang Group", at(1)),
                        new ClientIndustryChanged(IT, "transport", at(2)),
                        new ClientAddressChanged(IT, "Peace Road 941", at(3)),
                        new ClientRelocated(IT, new TerritoryId("east"), FIRST, null, null, at(4)),
                        new ClientTierChanged(IT, Tier.A, Tier.B, at(5)),
                        new ClientStageChanged(IT, Stage.PROSPECT, Stage.ACTIVE, at(6)),
                        new ClientHandedOver(IT, LIN, WU, at(7)))
                .redelivering()
                .expectSame();
        assertThat(course().on(day(2)))
                .contains(PROFILE.named("Zhengyang Group").doing("transport"));
        assertThat(course().on(day(7)))
                .contains(new ClientProfile(
                        "Zhengyang Group",
                        Tier.B,
                        Stage.ACTIVE,
                        "transport",
                        new TerritoryId("east"),
                        "Peace Road 941",
                        WU,
                        WANG));
        assertThat(course().lookedAfter(day(7), FileCourseProjectionTest::dateOf))
                .containsEntry(DataField.NAME, FIRST.plusDays(1))
                .containsEntry(DataField.INDUSTRY, FIRST.plusDays(2))
                .containsEntry(DataField.ADDRESS, FIRST.plusDays(3))
                .containsEntry(DataField.TERRITORY, FIRST.plusDays(4))
                .containsEntry(DataField.TIER, FIRST.plusDays(5))
                .containsEntry(DataField.STAGE, FIRST.plusDays(6))
                .containsEntry(DataField.OWNER, FIRST.plusDays(7))
                .containsEntry(DataField.CONTACT, FIRST);
    }

    @Test
    void a_file_that_is_merged_into_another_is_not_there_until_it_is_separated() {
        var other = new ClientId("C2");
        courses.given(
                        registered(),
                        new ClientMerged(IT, other, List.of(), "double", at(2)),
                        new ClientsSeparated(IT, other, "another one", at(4)))
                .redelivering()
                .expectSame();
        assertThat(course().on(day(1))).contains(PROFILE);
        assertThat(course().on(day(2))).isEmpty();
        assertThat(course().on(day(3))).isEmpty();
        assertThat(course().on(day(4))).contains(PROFILE);
    }

    @Test
    void whom_to_talk_to_first_counts_and_nobody_else() {
        courses.given(
                registered(),
                new ContactNamed(IT, SECOND, Contact.of(LI), at(1)),
                new ContactChanged(IT, SECOND, Contact.of(LI), at(2)));
        assertThat(course().on(day(2))).contains(PROFILE);
        assertThat(looked(2)).containsEntry(DataField.CONTACT, FIRST);
        courses.given(new MainContactChosen(IT, SECOND, at(3)));
        assertThat(course().on(day(3))).contains(PROFILE.with(LI));
        assertThat(looked(3)).containsEntry(DataField.CONTACT, FIRST.plusDays(3));
        var other = Person.ofClient(IT, "Li", "buyer", "3");
        courses.given(new ContactChanged(IT, SECOND, Contact.of(other), at(4)));
        assertThat(course().on(day(4))).contains(PROFILE.with(other));
        assertThat(looked(4)).containsEntry(DataField.TELEPHONE, FIRST.plusDays(4));
    }

    @Test
    void what_was_verified_is_looked_after_on_the_day_that_is_told_whenever_it_is_told() {
        courses.given(
                registered(),
                verified(9, DataField.TIER, DataField.AGREEMENT),
                verified(5, DataField.TIER),
                new ContactErased(IT, "p", "asked for it", at(10)));
        assertThat(looked(9)).containsEntry(DataField.TIER, FIRST.plusDays(9));
        assertThat(looked(9)).containsEntry(DataField.AGREEMENT, FIRST.plusDays(9));
        assertThat(looked(8)).containsEntry(DataField.TIER, FIRST.plusDays(5)).doesNotContainKey(DataField.AGREEMENT);
        assertThat(course().on(day(9))).contains(PROFILE);
    }

    private Map<DataField, LocalDate> looked(int by) {
        return course().lookedAfter(day(by), FileCourseProjectionTest::dateOf);
    }

    private FileCourse course() {
        return courses.reader().byId("C1").orElseThrow();
    }

    private static ClientRegistered registered() {
        return new ClientRegistered(IT, PROFILE, at(0));
    }

    private static ClientDataVerified verified(int on, DataField... fields) {
        return new ClientDataVerified(IT, List.of(fields), FIRST.plusDays(on), at(on));
    }

    private static AsOf day(int of) {
        var day = FIRST.plusDays(of);
        return new AsOf(day, day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static Instant at(int day) {
        return FIRST.plusDays(day).atTime(9, 0).toInstant(ZoneOffset.UTC);
    }

    private static LocalDate dateOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
