package guanxi.client.read.duplicates;

import static guanxi.client.likeness.Likeness.SAME_ADDRESS;
import static guanxi.client.likeness.Likeness.SAME_NAME;
import static guanxi.client.likeness.Likeness.SAME_SOUND;
import static guanxi.client.likeness.Likeness.SAME_TELEPHONE;
import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.Person;
import guanxi.language.client.ClientEvent.ClientAddressChanged;
import guanxi.language.client.ClientEvent.ClientHandedOver;
import guanxi.language.client.ClientEvent.ClientMerged;
import guanxi.language.client.ClientEvent.ClientRegistered;
import guanxi.language.client.ClientEvent.ClientRenamed;
import guanxi.language.client.ClientEvent.ClientsSeparated;
import guanxi.language.client.ClientEvent.ClientsToldApart;
import guanxi.language.client.ClientEvent.ContactChanged;
import guanxi.language.client.ClientEvent.ContactErased;
import guanxi.language.client.ClientEvent.ContactNamed;
import guanxi.language.client.ClientId;
import guanxi.language.client.ClientProfile;
import guanxi.language.client.Contact;
import guanxi.language.client.ContactId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.TerritoryId;
import guanxi.platform.personal.MasterKey;
import guanxi.platform.personal.PersonKeys;
import guanxi.platform.personal.StoredPersonKeys;
import guanxi.platform.store.Query;
import guanxi.platform.store.sqlite.SqliteDocumentStore;
import guanxi.platform.view.ViewFixture;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Clients that are there twice (D-M-B6), as the order of what was told makes them. */
class DuplicatesTest {
    private static final Instant MONDAY = Instant.parse("2026-06-01T01:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-06-02T01:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-06-05T01:00:00Z");
    private static final ClientId C1 = new ClientId("C1");
    private static final ClientId C2 = new ClientId("C2");
    private static final ContactId SECOND = new ContactId("2");
    private final PersonKeys keys = new StoredPersonKeys(SqliteDocumentStore.inMemory(), MasterKey.fresh());
    private final TelephoneMarks marks = new TelephoneMarks(keys);
    private final ViewFixture<Recognisable> clients = ViewFixture.of(new DuplicateProjection(marks), Recognisable.VIEW);
    private final DuplicateQueries duplicates = new DuplicateQueries(clients.reader(), marks);

    @Test
    void the_later_of_two_that_are_called_the_same_looks_like_the_earlier() {
        clients.given(
                registered("C2", "远山物流有限公司", "B", "1380000002", TUESDAY),
                registered("C1", "远山物流", "A", "1380000001", FRIDAY));
        assertThat(duplicates.pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.later().clientId()).isEqualTo(C1);
            assertThat(pair.earlier().clientId()).isEqualTo(C2);
            assertThat(pair.why()).containsExactly(SAME_NAME);
            assertThat(pair.since()).isEqualTo(FRIDAY);
        });
        assertThat(duplicates.warningsOf(C1)).hasSize(1);
        assertThat(duplicates.warningsOf(C2)).isEmpty();
    }

    @Test
    void of_two_of_one_moment_the_number_says_which_is_the_later() {
        clients.given(registered("C1", "远山", "A", "1", MONDAY), registered("C2", "远山", "B", "1", MONDAY));
        assertThat(later()).containsExactly("C2");
    }

    @Test
    void what_sounds_alike_is_called_at_one_number_or_both_is_said_so() {
        clients.given(
                registered("C1", "远山物流", "A", "021-5550 1234", MONDAY),
                registered("C2", "元杉五六", "A", "(021)55501234", TUESDAY),
                registered("C3", "近水", "A", "021-5550 9999", TUESDAY));
        assertThat(duplicates.pairs()).singleElement().satisfies(pair -> assertThat(pair.why())
                .containsExactly(SAME_TELEPHONE, SAME_SOUND, SAME_ADDRESS));
    }

    @Test
    void an_address_alone_makes_no_pair_but_is_told_to_who_asks() {
        clients.given(registered("C1", "远山", "北岸区一号", "1", MONDAY), registered("C2", "近水", "北岸区 一号", "1", MONDAY));
        assertThat(duplicates.pairs()).isEmpty();
        assertThat(duplicates.lookingLike(null, "北岸区一号", null)).hasSize(2).allSatisfy(found -> assertThat(found.why())
                .containsExactly(SAME_ADDRESS));
    }

    @Test
    void who_is_renamed_leaves_the_pair_and_who_takes_a_name_comes_into_one_since_then() {
        clients.given(registered("C1", "远山", "A", "1", MONDAY), registered("C2", "远山公司", "B", "1", TUESDAY));
        clients.given(new ClientRenamed(C2, "近水", FRIDAY));
        assertThat(duplicates.pairs()).isEmpty();
        clients.given(new ClientRenamed(C1, "近水集团", FRIDAY.plusSeconds(1)));
        assertThat(later()).containsExactly("C1");
    }

    @Test
    void another_legal_form_is_no_other_name_so_that_who_was_first_stays_first() {
        clients.given(
                registered("C1", "远山", "A", "1", MONDAY),
                registered("C2", "远山", "B", "1", TUESDAY),
                new ClientRenamed(C1, "远山有限公司", FRIDAY));
        assertThat(duplicates.pairs()).singleElement().satisfies(pair -> assertThat(pair.since())
                .isEqualTo(TUESDAY));
        assertThat(later()).containsExactly("C2");
    }

    @Test
    void every_contact_is_compared_as_he_is_called_now() {
        clients.given(
                registered("C1", "远山", "A", "13800000001", MONDAY), registered("C2", "近水", "B", "13800000002", MONDAY));
        clients.given(new ContactNamed(C2, SECOND, contact(C2, "Li", "+86 13800000001"), TUESDAY));
        assertThat(later()).containsExactly("C2");
        clients.given(new ContactChanged(C2, SECOND, contact(C2, "Li", "13800000003"), FRIDAY));
        assertThat(duplicates.pairs()).isEmpty();
    }

    @Test
    void the_mark_of_a_number_goes_with_whoever_is_erased_and_tells_no_number() {
        clients.given(
                registered("C1", "远山", "A", "13800000001", MONDAY), registered("C2", "近水", "B", "13800000001", MONDAY));
        assertThat(duplicates.pairs()).hasSize(1);
        assertThat(entries()).doesNotContain("13800000001", "Wang");
        String wang = keys.pseudonym(Person.ofClient(C1, "Wang"));
        clients.given(new ContactErased(C1, wang, "asked for it", TUESDAY));
        assertThat(duplicates.pairs()).isEmpty();
        assertThat(duplicates.lookingLike(null, null, "13800000001"))
                .extracting(found -> found.client().clientId())
                .containsExactly(C2);
        assertThat(clients.reader().byId("C1").orElseThrow().toString()).doesNotContain(wang);
    }

    @Test
    void two_that_were_told_apart_warn_of_nothing_from_either_side() {
        clients.given(registered("C1", "远山", "A", "1", MONDAY), registered("C2", "远山", "B", "1", TUESDAY));
        clients.given(new ClientsToldApart(C1, C2, "father and son", FRIDAY));
        assertThat(duplicates.warningsOf(C2)).isEmpty();
        assertThat(duplicates.pairs()).singleElement().satisfies(pair -> assertThat(pair.isToldApart())
                .isTrue());
    }

    @Test
    void who_asks_finds_by_name_sound_and_number_and_is_kept_only_by_name() {
        clients.given(
                registered("C1", "远山物流", "A", "13800000001", MONDAY),
                registered("C2", "元杉物流", "B", "13800000002", MONDAY));
        assertThat(duplicates.lookingLike("远山物流（集团）", null, null))
                .extracting(found -> found.client().clientId().number() + found.why())
                .containsExactlyInAnyOrder("C1[SAME_NAME]", "C2[SAME_SOUND]");
        assertThat(duplicates.takenFor(profile(C1, "远山物流", "C", "13800000002"))).containsExactly(C1);
        assertThat(duplicates.takenFor(profile(C1, "源山物流", "C", "1"))).isEmpty();
        assertThat(duplicates.lookingLike(null, null, null)).isEmpty();
        assertThat(duplicates.lookingLike("（）", "—", "12")).isEmpty();
    }

    @Test
    void a_name_without_a_letter_is_like_no_other() {
        clients.given(registered("C1", "——", "——", "1", MONDAY), registered("C2", "（）", "（）", "1", MONDAY));
        assertThat(duplicates.pairs()).isEmpty();
    }

    @Test
    void whose_it_is_and_where_it_is_are_as_they_are_now_and_what_comes_twice_changes_nothing() {
        clients.given(
                        registered("C1", "远山", "A", "13800000001", MONDAY),
                        new ClientHandedOver(C1, new ColleagueId("S001"), new ColleagueId("S002"), FRIDAY),
                        new ClientAddressChanged(C1, "北岸", FRIDAY),
                        new ContactNamed(C1, SECOND, contact(C1, "Li", "13800000002"), FRIDAY))
                .redelivering()
                .expectSame();
        assertThat(duplicates.lookingLike(null, "北岸", null))
                .singleElement()
                .satisfies(found -> assertThat(found.client().owner()).isEqualTo(new ColleagueId("S002")));
    }

    @Test
    void a_merged_client_makes_no_pair_and_who_asks_for_it_is_shown_who_stands_for_it() {
        clients.given(
                registered("C1", "远山", "A", "1", MONDAY),
                registered("C2", "远山", "B", "1", TUESDAY),
                registered("C3", "近水", "C", "13800000001", TUESDAY),
                new ClientMerged(C2, new ClientId("C3"), List.of(), "there twice", FRIDAY));
        assertThat(duplicates.pairs()).isEmpty();
        assertThat(duplicates.warningsOf(C2)).isEmpty();
        assertThat(duplicates.lookingLike("远山", null, "13800000001"))
                .extracting(found -> found.client().clientId().number() + found.why())
                .containsExactlyInAnyOrder("C1[SAME_NAME]", "C3[SAME_NAME, SAME_TELEPHONE]");
        clients.given(new ClientsSeparated(C2, new ClientId("C3"), "they are two", FRIDAY));
        assertThat(later()).containsExactly("C2");
    }

    private List<String> later() {
        return duplicates.pairs().map(pair -> pair.later().clientId().number()).toList();
    }

    private String entries() {
        return clients.reader().find(Query.all()).stream()
                .map(Recognisable::toString)
                .collect(Collectors.joining());
    }

    private static Contact contact(ClientId client, String name, String phone) {
        return Contact.of(Person.ofClient(client, name, "T", phone));
    }

    private static ClientRegistered registered(String number, String name, String address, String phone, Instant at) {
        var client = new ClientId(number);
        return new ClientRegistered(client, profile(client, name, address, phone), at);
    }

    private static ClientProfile profile(ClientId client, String name, String address, String phone) {
        return new ClientProfile(
                name,
                ClientProfile.Tier.A,
                ClientProfile.Stage.ACTIVE,
                "logistics",
                new TerritoryId("south"),
                address,
                new ColleagueId("S001"),
                Person.ofClient(client, "Wang", "director", phone));
    }
}
