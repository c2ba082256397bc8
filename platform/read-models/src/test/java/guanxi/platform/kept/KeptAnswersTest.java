package guanxi.platform.kept;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.Person;
import guanxi.platform.deadletter.ParkedEvents;
import guanxi.platform.personal.MasterKey;
import guanxi.platform.personal.PersonKeys;
import guanxi.platform.personal.StoredPersonKeys;
import guanxi.platform.store.DocumentStore;
import guanxi.platform.store.sqlite.SqliteDocumentStore;
import guanxi.platform.view.BeforeReading;
import guanxi.platform.view.TokenStores;
import guanxi.platform.view.ViewDefinition;
import guanxi.platform.view.ViewJson;
import guanxi.platform.view.ViewTokenStore;
import guanxi.platform.view.Views;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long an answer is kept. That a rebuild and a retry end it too is in their own tests. */
class KeptAnswersTest {
    private static final int MOST = 3;

    record Count(String counter) {
        static final ViewDefinition<Count> VIEW = ViewDefinition.view("counts", 1, Count.class, Count::counter);
    }

    private final DocumentStore store = SqliteDocumentStore.inMemory();
    private final PersonKeys keys = new StoredPersonKeys(SqliteDocumentStore.inMemory(), MasterKey.fresh());
    private final Views views = new Views(store, List.of(Count.VIEW), ViewJson.mapper(keys), Clock.systemUTC());
    private final ViewTokenStore tokens = TokenStores.of(store, "here", views);
    private final KeptAnswers<String, Integer> answers =
            new KeptAnswers<>(new Standing(views, tokens, new ParkedEvents(store, views::parkedAs), keys), MOST);
    private final List<String> made = new ArrayList<>();

    @BeforeEach
    void start() {
        tokens.initializeTokenSegments(views.processor(), 1);
        tokens.fetchToken(views.processor(), 0);
    }

    @AfterEach
    void stop() {
        BeforeReading.requireNothing();
        store.close();
    }

    @Test
    void an_answer_is_made_once_for_each_question() {
        assertThat(ask("a", 1)).containsExactly(1);
        assertThat(ask("a", 1)).containsExactly(1);
        assertThat(ask("b", 1)).hasSize(1);
        assertThat(made).containsExactly("a", "b");
    }

    @Test
    void it_is_made_again_when_the_views_have_come_further() {
        ask("a", 1);
        tokens.storeToken(new GlobalSequenceTrackingToken(0), views.processor(), 0);
        assertThat(ask("a", 2)).hasSize(2);
        assertThat(made).containsExactly("a", "a");
    }

    @Test
    void it_is_made_again_when_a_key_was_destroyed() {
        var person = Person.ofDepartment("Contact", "buyer");
        keys.keyFor(keys.pseudonym(person));
        ask("a", 1);
        keys.destroy(keys.pseudonym(person));
        ask("a", 1);
        assertThat(made).containsExactly("a", "a");
    }

    @Test
    void one_that_is_too_large_is_not_kept() {
        ask("a", MOST + 1);
        ask("a", MOST + 1);
        assertThat(made).containsExactly("a", "a");
    }

    @Test
    void one_that_is_kept_waits_for_the_views_as_if_it_were_made() {
        ask("a", 1);
        var waitedFor = new ArrayList<String>();
        BeforeReading.require(waitedFor::add);
        ask("a", 1);
        assertThat(waitedFor).containsExactly(Count.VIEW.processor());
        assertThat(made).containsExactly("a");
    }

    private List<Integer> ask(String question, int items) {
        return answers.get(question, () -> {
            made.add(question);
            return Collections.nCopies(items, items);
        });
    }
}
