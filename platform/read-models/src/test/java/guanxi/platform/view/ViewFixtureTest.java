package guanxi.platform.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.platform.store.Query;
import java.time.Instant;
import org.axonframework.eventhandling.EventHandler;
import org.junit.jupiter.api.Test;

class ViewFixtureTest {
    record Opened(String account, Person owner) {}

    record Paid(String account, int fen, Instant at) {}

    record Closed(String account) {}

    record Merged(String account, String into) {}

    record Frozen(String account) {}

    record Forgotten(String account) {}

    record Account(String account, Person owner, int fen, Instant paidAt) {
        static final ViewDefinition<Account> VIEW = ViewDefinition.view("accounts", 1, Account.class, Account::account)
                .foundBy("fen")
                .touchedBy(Opened.class, Opened::account)
                .touchedBy(Paid.class, Paid::account)
                .touchedBy(Closed.class, Closed::account)
                .touchedBy(Merged.class, Merged::account);
    }

    static class AccountProjection {
        @EventHandler
        void on(Opened event, View<Account> accounts) {
            accounts.put(new Account(event.account(), event.owner(), 0, null));
        }

        @EventHandler
        void on(Paid event, View<Account> accounts) {
            accounts.update(a -> new Account(a.account(), a.owner(), a.fen() + event.fen(), event.at()));
        }

        @EventHandler
        void on(Closed event, View<Account> accounts) {
            accounts.remove();
        }

        @EventHandler
        void on(Merged event, View<Account> accounts) {
            accounts.update(a -> new Account(event.into(), a.owner(), a.fen(), a.paidAt()));
        }

        @EventHandler
        void on(Frozen event, View<Account> accounts) {
            accounts.put(new Account(event.account(), null, 0, null));
        }
    }

    private static final Person WANG = Person.ofClient(new ClientId("C1"), "王 Wang");
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00.25Z");
    private final ViewFixture<Account> accounts = ViewFixture.of(new AccountProjection(), Account.VIEW);

    @Test
    void events_of_one_batch_and_of_the_next_add_up() {
        accounts.given(new Opened("a", WANG), new Paid("a", 5, NOW), new Opened("b", WANG))
                .given(new Paid("a", 2, NOW))
                .expect(new Account("a", WANG, 7, NOW), new Account("b", WANG, 0, null));
    }

    @Test
    void an_event_delivered_twice_changes_nothing() {
        accounts.given(new Opened("a", WANG), new Paid("a", 5, NOW), new Opened("b", WANG), new Closed("b"))
                .redelivering()
                .expectSame()
                .expect(new Account("a", WANG, 5, NOW));
    }

    @Test
    void an_event_without_a_handler_fails_the_test() {
        assertThatThrownBy(() -> accounts.given(new Forgotten("a")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Forgotten");
    }

    @Test
    void an_event_that_the_view_is_not_said_to_be_touched_by_fails_the_test_and_says_what_to_write() {
        assertThatThrownBy(() -> accounts.given(new Frozen("a")))
                .isInstanceOf(AssertionError.class)
                .cause()
                .hasMessage("accounts is not touched by Frozen: say touchedBy(Frozen.class, …)");
    }

    @Test
    void an_event_writes_no_other_record_than_the_one_that_it_touches() {
        accounts.given(new Opened("a", WANG));
        assertThatThrownBy(() -> accounts.given(new Merged("a", "b")))
                .isInstanceOf(AssertionError.class)
                .cause()
                .hasMessage("Merged touches the record a of accounts; it must not write b");
        accounts.expect(new Account("a", WANG, 0, null));
    }

    @Test
    void another_aggregate_must_not_write_the_record() {
        accounts.given(new Opened("a", WANG));
        assertThatThrownBy(() -> accounts.from("other", new Paid("a", 5, NOW)))
                .cause()
                .hasMessageContaining("belongs to a");
        accounts.expect(new Account("a", WANG, 0, null));
    }

    @Test
    void pages_follow_each_other_even_where_the_order_is_by_a_field_that_is_lacking() {
        for (int i = 0; i < 5; i++) accounts.given(new Opened("a" + i, WANG));
        accounts.given(new Paid("a1", 3, NOW), new Paid("a3", 3, NOW));
        var order = Query.all().orderBy("paidAt").newestFirst();
        var first = accounts.reader().page(order, new Paging(2, null));
        var second = accounts.reader().page(order, new Paging(2, first.next()));
        var third = accounts.reader().page(order, new Paging(2, second.next()));
        assertThat(first.items()).extracting(Account::account).containsExactly("a3", "a1");
        assertThat(second.items()).extracting(Account::account).containsExactly("a4", "a2");
        assertThat(third.items()).extracting(Account::account).containsExactly("a0");
        assertThat(third.next()).isNull();
        assertThat(accounts.reader().count(Query.where("paidAt", NOW))).isEqualTo(2);
    }
}
