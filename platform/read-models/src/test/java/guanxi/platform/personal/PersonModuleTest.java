package guanxi.platform.personal;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.language.client.Contact;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.Position;
import guanxi.platform.store.sqlite.SqliteDocumentStore;
import guanxi.platform.view.ViewJson;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PersonModuleTest {
    private static final Person WANG = Person.ofClient(new ClientId("C000001"), "王小明 Wang", "经理", "+86 138 0000 0000");
    private static final MasterKey MASTER = MasterKey.fresh();
    private final SqliteDocumentStore store = SqliteDocumentStore.inMemory();
    private final PersonKeys keys = new StoredPersonKeys(store, MASTER);
    private final JsonMapper json = ViewJson.mapper(keys);

    @Test
    void a_written_person_is_read_as_the_same() {
        assertThat(json.readValue(json.writeValueAsString(WANG), Person.class)).isEqualTo(WANG);
        Person nameless = Person.ofClient(new ClientId("C000002"), null, null, "123");
        assertThat(json.readValue(json.writeValueAsString(nameless), Person.class))
                .isEqualTo(nameless);
    }

    @Test
    void nothing_personal_is_written_in_the_clear() {
        assertThat(json.writeValueAsString(WANG))
                .contains("client-C000001")
                .doesNotContain("Wang", "王", "经理", "138", "name", "phone");
    }

    @Test
    void two_writings_of_a_person_differ_and_are_read_as_equal() {
        String one = json.writeValueAsString(WANG);
        String other = json.writeValueAsString(WANG);
        assertThat(one).isNotEqualTo(other);
        assertThat(json.readValue(one, Person.class)).isEqualTo(json.readValue(other, Person.class));
        assertThat(json.readTree(one).get("person"))
                .isEqualTo(json.readTree(other).get("person"));
    }

    @Test
    void a_person_whose_key_was_destroyed_reads_as_absent_for_ever() {
        String written = json.writeValueAsString(WANG);
        keys.destroy(keys.pseudonym(WANG));
        Person forgotten = WANG.forgotten();
        assertThat(json.readValue(written, Person.class)).isEqualTo(forgotten);
        assertThat(json.readValue(json.writeValueAsString(WANG), Person.class)).isEqualTo(forgotten);
        assertThat(json.writeValueAsString(WANG)).doesNotContain("sealed");
        var elsewhere = ViewJson.mapper(new StoredPersonKeys(store, MASTER));
        assertThat(elsewhere.readValue(written, Person.class)).isEqualTo(forgotten);
    }

    @Test
    void a_contact_is_sealed_with_all_that_is_known_of_him_and_gone_with_the_key_of_the_person_that_he_is_B_41() {
        var contact = new Contact(
                WANG,
                "采购负责人",
                Contact.DecisionWeight.DECIDES,
                LocalDate.of(1970, 3, 9),
                List.of("敬酒"),
                List.of("龙井茶"),
                List.of("海鲜"));
        String written = json.writeValueAsString(contact);
        assertThat(json.readValue(written, Contact.class)).isEqualTo(contact);
        assertThat(json.readTree(written).propertyNames()).containsExactly("of", "person", "sealed");
        assertThat(json.readTree(written).get("person"))
                .isEqualTo(json.readTree(json.writeValueAsString(WANG)).get("person"));
        keys.destroy(keys.pseudonym(WANG));
        assertThat(json.readValue(written, Contact.class)).isEqualTo(Contact.of(WANG.forgotten()));
    }

    @Test
    void a_position_is_sealed_with_what_its_colleague_called_from_and_read_as_exactly_as_it_was_told_F_15() {
        var caller = Person.ofColleague(new ColleagueId("S001"), "010-5550");
        var degrees = new BigDecimal("30.12345678901234567890123");
        var fixedAt = Instant.parse("2026-06-03T00:19:59.5Z");
        var position =
                Position.of(new ColleagueId("S001"), degrees, new BigDecimal("120.0"), BigDecimal.TEN, fixedAt, false);
        String written = json.writeValueAsString(position);
        assertThat(json.readValue(written, Position.class)).isEqualTo(position);
        assertThat(json.readTree(written).propertyNames()).containsExactly("of", "person", "sealed");
        keys.destroy(keys.pseudonym(caller));
        assertThat(json.readValue(written, Position.class).saysNothing()).isTrue();
    }

    @Test
    void of_a_contact_little_may_be_known() {
        var contact = Contact.of(Person.ofClient(new ClientId("C000001"), "Li"));
        assertThat(json.readValue(json.writeValueAsString(contact), Contact.class))
                .isEqualTo(contact);
    }

    /** Numbers are free texts: what is of a client is not of the colleague who has the same number. */
    @Test
    void a_client_and_a_colleague_of_one_number_have_keys_of_their_own() {
        var guest = Person.ofClient(new ClientId("S001"), null, null, "123");
        var caller = Person.ofColleague(new ColleagueId("S001"), "123");
        String written = json.writeValueAsString(caller);
        assertThat(keys.pseudonym(guest)).isNotEqualTo(keys.pseudonym(caller));
        json.writeValueAsString(guest);
        keys.destroy(keys.pseudonym(guest));
        assertThat(json.readValue(written, Person.class)).isEqualTo(caller);
        assertThat(json.readValue(json.writeValueAsString(guest), Person.class)).isEqualTo(guest.forgotten());
    }

    @Test
    void a_colleague_of_whom_a_number_was_erased_is_written_with_no_later_number_either_and_still_written() {
        var caller = Person.ofColleague(new ColleagueId("S001"), "010-5550");
        var later = Person.ofColleague(new ColleagueId("S001"), "010-5551");
        String written = json.writeValueAsString(caller);
        keys.destroy(keys.pseudonym(caller));
        assertThat(json.readValue(written, Person.class)).isEqualTo(caller.forgotten());
        assertThat(json.writeValueAsString(later)).doesNotContain("sealed", "5551");
        assertThat(json.readValue(json.writeValueAsString(later), Person.class)).isEqualTo(caller.forgotten());
    }

    @Test
    void another_instance_reads_what_this_one_wrote() {
        String written = json.writeValueAsString(WANG);
        var elsewhere = ViewJson.mapper(new StoredPersonKeys(store, MASTER));
        assertThat(elsewhere.readValue(written, Person.class)).isEqualTo(WANG);
    }

    @Test
    void a_key_that_was_asked_for_before_it_was_made_is_made_all_the_same() {
        String pseudonym = keys.pseudonym(Person.ofClient(new ClientId("C1"), "Li"));
        assertThat(keys.existingKey(pseudonym)).isEmpty();
        assertThat(keys.keyFor(pseudonym)).isPresent();
        assertThat(keys.existingKey(pseudonym)).isPresent();
    }
}
