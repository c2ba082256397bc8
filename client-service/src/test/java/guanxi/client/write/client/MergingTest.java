package guanxi.client.write.client;

import static guanxi.client.write.client.Zhengyang.ANOTHERS;
import static guanxi.client.write.client.Zhengyang.ANYBODYS;
import static guanxi.client.write.client.Zhengyang.AS_SUPERVISOR;
import static guanxi.client.write.client.Zhengyang.CLIENT;
import static guanxi.client.write.client.Zhengyang.LI;
import static guanxi.client.write.client.Zhengyang.MERGED;
import static guanxi.client.write.client.Zhengyang.NOW;
import static guanxi.client.write.client.Zhengyang.OTHER;
import static guanxi.client.write.client.Zhengyang.SECOND;
import static guanxi.client.write.client.Zhengyang.WANG;
import static guanxi.client.write.client.Zhengyang.named;
import static guanxi.client.write.client.Zhengyang.profile;
import static guanxi.client.write.client.Zhengyang.refused;
import static guanxi.client.write.client.Zhengyang.registered;
import static guanxi.language.client.MergedField.ADDRESS;
import static guanxi.language.client.MergedField.NAME;

import guanxi.client.write.client.ClientCommand.MergeClient;
import guanxi.client.write.client.ClientCommand.NameContact;
import guanxi.client.write.client.ClientCommand.SeparateClient;
import guanxi.language.client.ClientEvent;
import guanxi.language.client.ClientEvent.ClientMerged;
import guanxi.language.client.ClientEvent.ClientsSeparated;
import guanxi.language.client.ClientId;
import guanxi.language.client.Contact;
import guanxi.language.client.MergedField;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Outcome;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

/** A client that is the same as another is merged into it, and separated again (D-M-B6, ADR 37). */
class MergingTest {
    private static final ClientMerged WAS_MERGED = new ClientMerged(CLIENT, OTHER, List.of(NAME), "there twice", NOW);
    private static final ClientsSeparated WAS_SEPARATED = new ClientsSeparated(CLIENT, OTHER, "they are two", NOW);

    @Test
    void a_client_is_merged_into_another_which_takes_what_is_told() {
        given().when(merge(OTHER, NAME, ADDRESS), AS_SUPERVISOR)
                .expectEvents(new ClientMerged(CLIENT, OTHER, List.of(NAME, ADDRESS), "there twice", NOW))
                .expectResultMessagePayload(new Outcome(1, true));
    }

    @Test
    void merged_twice_it_is_merged_once() {
        unchanged(given(WAS_MERGED).when(merge(OTHER, NAME), ANYBODYS), 1);
    }

    @Test
    void a_merged_client_is_separated_once() {
        given(WAS_MERGED)
                .when(new SeparateClient(CLIENT, "they are two"), ANYBODYS)
                .expectEvents(WAS_SEPARATED);
        unchanged(given(WAS_MERGED, WAS_SEPARATED).when(new SeparateClient(CLIENT, "again"), ANYBODYS), 2);
    }

    @Test
    void one_that_was_separated_is_merged_anew() {
        given(WAS_MERGED, WAS_SEPARATED).when(merge(OTHER, NAME), ANYBODYS).expectEvents(WAS_MERGED);
    }

    @Test
    void a_client_that_was_never_merged_is_not_separated() {
        refused(given().when(new SeparateClient(CLIENT, "x"), ANYBODYS), ClientRule.ONLY_A_MERGED_CLIENT_IS_SEPARATED);
    }

    @Test
    void a_merged_client_is_merged_otherwise_only_after_it_was_separated() {
        refused(given(WAS_MERGED).when(merge(OTHER, ADDRESS), ANYBODYS), ClientRule.MERGED_INTO_ANOTHER);
    }

    @Test
    void a_client_is_not_merged_into_itself_or_into_none() {
        refused(given().when(merge(CLIENT), ANYBODYS), ClientRule.NO_CLIENT_IS_MERGED_INTO_ITSELF);
        refused(given().when(merge(new ClientId("C9")), ANYBODYS), CommonRule.UNKNOWN_CLIENT);
    }

    @Test
    void mergers_make_no_chain_from_either_end() {
        refused(given().when(merge(MERGED), ANYBODYS), ClientRule.MERGERS_MAKE_NO_CHAIN);
        var survivor = Zhengyang.file()
                .given(new ClientEvent.ClientRegistered(ANOTHERS, profile("S001", WANG), NOW))
                .when(new MergeClient(ANOTHERS, OTHER, List.of(), "x"), ANYBODYS);
        refused(survivor, ClientRule.MERGERS_MAKE_NO_CHAIN);
    }

    @Test
    void both_clients_are_within_the_reach_of_whoever_merges_them_R_02() {
        var reach = Map.of(Actor.REACH, "S001");
        refused(given().when(merge(ANOTHERS), reach), CommonRule.OUT_OF_REACH);
        refused(given().when(merge(OTHER), Map.of(Actor.REACH, "S002")), CommonRule.OUT_OF_REACH);
        refused(
                given(WAS_MERGED).when(new SeparateClient(CLIENT, "x"), Map.of(Actor.REACH, "S002")),
                CommonRule.OUT_OF_REACH);
    }

    @Test
    void what_is_told_of_a_merged_client_is_still_its_own() {
        given(WAS_MERGED)
                .when(new NameContact(CLIENT, SECOND, Contact.of(LI)), ANYBODYS)
                .expectEvents(named(SECOND, LI));
    }

    private static MergeClient merge(ClientId into, MergedField... taken) {
        return new MergeClient(CLIENT, into, List.of(taken), "there twice");
    }

    private static TestExecutor<Client> given(ClientEvent... since) {
        return Zhengyang.file().given(registered(profile("S001", WANG))).andGiven((Object[]) since);
    }

    private static void unchanged(ResultValidator<Client> result, long version) {
        result.expectNoEvents().expectResultMessagePayload(new Outcome(version, false));
    }
}
