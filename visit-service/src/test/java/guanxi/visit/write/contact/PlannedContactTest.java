package guanxi.visit.write.contact;

import static guanxi.visit.write.Field.AS_COLLEAGUE;
import static guanxi.visit.write.Field.AS_LIN;
import static guanxi.visit.write.Field.DAY;
import static guanxi.visit.write.Field.DEPARTMENT;
import static guanxi.visit.write.Field.ERASED;
import static guanxi.visit.write.Field.LIN;
import static guanxi.visit.write.Field.NOBODYS_SHOP;
import static guanxi.visit.write.Field.NORTH_SHOP;
import static guanxi.visit.write.Field.NOW;
import static guanxi.visit.write.Field.STRANGER;
import static guanxi.visit.write.Field.at;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasToString;

import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.ContactIntent;
import guanxi.language.visit.PlannedContactEvent.ContactCancelled;
import guanxi.language.visit.PlannedContactEvent.ContactFilled;
import guanxi.language.visit.PlannedContactEvent.ContactMade;
import guanxi.language.visit.PlannedContactEvent.ContactPlanned;
import guanxi.language.visit.PlannedContactId;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Refusal;
import guanxi.platform.decision.Rule;
import guanxi.visit.write.Field;
import guanxi.visit.write.VisitRule;
import guanxi.visit.write.contact.ContactCommand.CancelContact;
import guanxi.visit.write.contact.ContactCommand.MakeContact;
import guanxi.visit.write.contact.ContactCommand.PlanContact;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PlannedContactTest {
    private static final PlannedContactId K1 = new PlannedContactId("K00001");
    private static final Person OFFICE = Person.ofClient(NORTH_SHOP, "行政部");
    private static final ContactIntent OPEN = intent(NORTH_SHOP, null);
    private static final ContactIntent WHOLE = intent(NORTH_SHOP, OFFICE);
    private static final PlanContact PLAN = row(LIN, OPEN, null, null, null);
    private static final MakeContact MAKE = new MakeContact(K1, null);
    private static final CancelContact CANCEL = new CancelContact(K1, null, "travelling");

    private static final ContactPlanned PLANNED = new ContactPlanned(K1, LIN, DAY, OPEN, NOW);
    private static final ContactFilled FILLED = new ContactFilled(K1, LIN, WHOLE, NOW);
    private static final ContactMade MADE = new ContactMade(K1, LIN, NORTH_SHOP, DAY, at("00:00"));
    private static final ContactCancelled CANCELLED =
            new ContactCancelled(K1, LIN, NORTH_SHOP, DAY, "travelling", at("00:00"));
    private final AggregateTestFixture<PlannedContact> contacts = Field.of(PlannedContact.class);

    @Test
    void a_contact_is_planned_with_what_came_of_it() {
        contacts.givenNoPriorActivity()
                .when(row(LIN, OPEN, DAY, null, null), AS_LIN)
                .expectEvents(PLANNED, MADE)
                .expectResultMessagePayload(new Outcome(1, true));
        contacts.givenNoPriorActivity()
                .when(row(LIN, OPEN, null, DAY, "travelling"), AS_LIN)
                .expectEvents(PLANNED, CANCELLED);
    }

    @Test
    void told_again_it_changes_nothing_whatever_came_of_it_since() {
        for (Object since : List.of(FILLED, MADE, CANCELLED)) {
            contacts.given(PLANNED, since)
                    .when(PLAN, AS_LIN)
                    .expectNoEvents()
                    .expectResultMessagePayload(new Outcome(1, false));
        }
    }

    @Test
    void whom_it_is_with_and_what_came_of_it_may_be_filled_in() {
        contacts.given(PLANNED)
                .when(row(LIN, WHOLE, DAY, null, null), AS_LIN)
                .expectEvents(FILLED, MADE)
                .expectResultMessagePayload(new Outcome(2, true).amending());
    }

    @Test
    void what_is_known_otherwise_is_refused_with_the_field() {
        otherwise(row(LIN, intent(new ClientId("C00002"), null), null, null, null), "field=clientId");
        otherwise(
                row(LIN, intent(NORTH_SHOP, Person.ofClient(NORTH_SHOP, "采购部")), null, null, null),
                "field=contactPerson, facts={recorded=***, given=***}");
        otherwise(row(LIN, WHOLE, DAY.minusDays(1), null, null), "field=madeOn");
    }

    private void otherwise(PlanContact told, String where) {
        contacts.given(PLANNED, FILLED, MADE)
                .when(told, DEPARTMENT)
                .expectNoEvents()
                .expectException(Refusal.by(CommonRule.ALREADY_RECORDED_DIFFERENTLY))
                .expectExceptionDetails(hasToString(containsString(where)));
    }

    @Test
    void nobody_takes_it_from_a_colleague() {
        var elsewhere = new ContactPlanned(K1, new ColleagueId("S002"), DAY, OPEN, NOW);
        contacts.given(elsewhere)
                .when(PLAN, DEPARTMENT)
                .expectExceptionDetails(hasToString(containsString("facts={recorded=S002, given=S001}")));
    }

    @Test
    void who_was_erased_is_not_named_anew() {
        var erased = Person.ofClient(NORTH_SHOP, ERASED);
        contacts.given(new ContactPlanned(K1, LIN, DAY, intent(NORTH_SHOP, erased.forgotten()), NOW))
                .when(row(LIN, intent(NORTH_SHOP, erased), null, null, null), AS_LIN)
                .expectNoEvents();
    }

    @Test
    void it_is_made_once_and_called_off_once() {
        contacts.given(PLANNED).when(MAKE, AS_LIN).expectEvents(MADE);
        contacts.given(PLANNED, MADE).when(MAKE, AS_LIN).expectNoEvents();
        contacts.given(PLANNED).when(CANCEL, AS_LIN).expectEvents(CANCELLED);
        contacts.given(PLANNED, CANCELLED).when(CANCEL, AS_LIN).expectNoEvents();
        contacts.given(PLANNED, CANCELLED)
                .when(new CancelContact(K1, null, "ill"), AS_LIN)
                .expectException(Refusal.by(CommonRule.ALREADY_RECORDED_DIFFERENTLY));
    }

    @Test
    void it_is_not_made_and_called_off() {
        contacts.given(PLANNED, MADE).when(CANCEL, AS_LIN).expectException(Refusal.by(VisitRule.CANCELLED_AND_MADE));
        contacts.given(PLANNED, CANCELLED).when(MAKE, AS_LIN).expectException(Refusal.by(VisitRule.CANCELLED_AND_MADE));
        contacts.given(PLANNED, MADE)
                .when(row(LIN, OPEN, null, DAY, "travelling"), AS_LIN)
                .expectException(Refusal.by(VisitRule.CANCELLED_AND_MADE));
        refused(row(LIN, OPEN, DAY, DAY, null), VisitRule.CANCELLED_AND_MADE);
    }

    @Test
    void what_was_called_off_says_why() {
        refused(row(LIN, OPEN, null, DAY, null), VisitRule.REASON_MISSING);
    }

    @Test
    void it_is_of_a_known_specialist_with_a_known_client() {
        refused(row(STRANGER, OPEN, null, null, null), CommonRule.UNKNOWN_SPECIALIST);
        refused(row(LIN, intent(NOBODYS_SHOP, null), null, null, null), CommonRule.UNKNOWN_CLIENT);
    }

    private void refused(PlanContact told, Rule rule) {
        contacts.givenNoPriorActivity().when(told, DEPARTMENT).expectNoEvents().expectException(Refusal.by(rule));
    }

    @TestFactory
    Stream<DynamicTest> all_of_it_is_refused_outside_ones_reach() {
        return Stream.of(PLAN, MAKE, CANCEL)
                .map(command ->
                        DynamicTest.dynamicTest(command.getClass().getSimpleName(), () -> contacts.given(PLANNED)
                                .when(command, AS_COLLEAGUE)
                                .expectNoEvents()
                                .expectException(Refusal.by(CommonRule.OUT_OF_REACH))));
    }

    private static ContactIntent intent(ClientId client, Person person) {
        return new ContactIntent(client, at("09:00"), "续约沟通", "电话", person);
    }

    private static PlanContact row(
            ColleagueId specialist, ContactIntent intent, LocalDate madeOn, LocalDate cancelledOn, String reason) {
        return new PlanContact(K1, specialist, intent, madeOn, cancelledOn, reason);
    }
}
