package guanxi.client.read.clients;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.Person;
import guanxi.language.client.ClientEvent.ClientRegistered;
import guanxi.language.client.ClientEvent.ClientRenamed;
import guanxi.language.client.ClientEvent.ContactChanged;
import guanxi.language.client.ClientId;
import guanxi.language.client.ClientProfile;
import guanxi.language.client.Contact;
import guanxi.language.client.ContactId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.TerritoryId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.store.Query;
import guanxi.platform.view.Paging;
import guanxi.platform.view.ViewFixture;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a client is found by whoever does not know its number (D-M-B6). */
class SearchTest {
    private static final Instant NOW = Instant.parse("2026-06-01T01:00:00Z");
    private static final DepartmentTime TIME = new DepartmentTime(Clock.fixed(NOW, ZoneOffset.UTC), ZoneOffset.UTC);
    private static final ClientId YUANSHAN = new ClientId("C1");
    private final ViewFixture<ClientEntry> clients = ViewFixture.of(new ClientProjection(TIME), ClientEntry.VIEW);
    private final ClientQueries queries = new ClientQueries(clients.reader());

    @BeforeEach
    void two_clients() {
        clients.given(
                registered("C1", "远山物流（北京）有限公司", "+86 138-0000-1234"),
                registered("C2", "ＡＢＣ Trading Co., Ltd.", "010-6212 5678"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"远山", "物流(北京)有限", "物流（北京）有限", "山 物流", "yuanshan", "YuanShan Wuliu", "yswl", "ＹＳＷＬ"})
    void a_client_is_found_by_a_part_of_its_name_as_it_is_written_or_read(String searched) {
        assertThat(found(searched, false)).containsExactly("C1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "ABC trading", "trading co ltd", "Co., Ltd."})
    void width_case_and_what_stands_between_the_letters_make_no_difference(String searched) {
        assertThat(found(searched, false)).containsExactly("C2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234", "0000 1234", "+86 13800001234"})
    void a_client_is_found_by_the_end_of_a_contacts_telephone_number(String searched) {
        assertThat(found(searched, true)).containsExactly("C1");
    }

    @Test
    void a_telephone_number_finds_nothing_for_whom_contacts_are_none_of_his_business() {
        assertThat(found("00001234", false)).isEmpty();
    }

    @Test
    void a_beginning_or_three_digits_find_no_number() {
        assertThat(found("13800", true)).isEmpty();
        assertThat(found("234", true)).isEmpty();
    }

    @Test
    void digits_find_a_name_too() {
        clients.given(registered("C3", "1688 商行", "020-8765 4321"));
        assertThat(found("1688", true)).containsExactly("C3");
        assertThat(found("1688", false)).containsExactly("C3");
    }

    @Test
    void what_was_changed_is_found_as_it_is_now() {
        var li = Contact.of(Person.ofClient(YUANSHAN, "Li", "director", "13900009999"));
        clients.given(new ClientRenamed(YUANSHAN, "近水货运", NOW), new ContactChanged(YUANSHAN, ContactId.FIRST, li, NOW));
        assertThat(found("yuanshan", true)).isEmpty();
        assertThat(found("jshy", true)).containsExactly("C1");
        assertThat(found("1234", true)).isEmpty();
        assertThat(found("9999", true)).containsExactly("C1");
    }

    @Test
    void nothing_that_can_be_found_filters_nothing() {
        assertThat(found("（ ）", true)).containsExactly("C1", "C2");
        assertThat(found(null, true)).containsExactly("C1", "C2");
    }

    @Test
    void what_is_found_by_telephone_comes_page_by_page() {
        for (int number = 3; number < 8; number++) clients.given(registered("C" + number, "N" + number, "13700001234"));
        var all = new ArrayList<String>();
        String next = null;
        do {
            var page = queries.find(Query.all(), "1234", true, new Paging(2, next));
            page.items().forEach(client -> all.add(client.clientId().number()));
            next = page.next();
        } while (next != null);
        assertThat(all).containsExactly("C1", "C3", "C4", "C5", "C6", "C7");
    }

    private List<String> found(String searched, boolean mayKnowContacts) {
        return queries.find(Query.all(), searched, mayKnowContacts, Paging.FIRST).items().stream()
                .map(client -> client.clientId().number())
                .toList();
    }

    private static ClientRegistered registered(String number, String name, String phone) {
        var client = new ClientId(number);
        var profile = new ClientProfile(
                name,
                ClientProfile.Tier.A,
                ClientProfile.Stage.ACTIVE,
                "logistics",
                new TerritoryId("south"),
                "Peace Road 940",
                new ColleagueId("S001"),
                Person.ofClient(client, "Li", "director", phone));
        return new ClientRegistered(client, profile, NOW);
    }
}
