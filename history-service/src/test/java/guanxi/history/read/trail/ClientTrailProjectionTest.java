package guanxi.history.read.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import guanxi.history.read.RecordedEvent;
import guanxi.history.read.RecordedEvents;
import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.language.client.ReferralEvent.ReferralConfirmed;
import guanxi.language.client.ReferralEvent.ReferralSent;
import guanxi.language.client.ReferralId;
import guanxi.language.hospitality.HospitalityEvent.HospitalityRequested;
import guanxi.language.hospitality.HospitalityEvent.HospitalitySettled;
import guanxi.language.hospitality.HospitalityRequestId;
import guanxi.language.hospitality.Samples;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.AppointmentEvent.AppointmentConfirmed;
import guanxi.language.visit.AppointmentId;
import guanxi.language.visit.MarketDayEvent.VisitJudgementWithdrawn;
import guanxi.language.visit.PlannedContactEvent.ContactMade;
import guanxi.language.visit.PlannedContactId;
import guanxi.language.visit.Purpose;
import guanxi.language.visit.VisitEvent.VisitCancelled;
import guanxi.language.visit.VisitEvent.VisitPlanned;
import guanxi.language.visit.VisitId;
import guanxi.platform.message.MessageFormat;
import guanxi.platform.personal.MasterKey;
import guanxi.platform.personal.StoredPersonKeys;
import guanxi.platform.store.Query;
import guanxi.platform.store.sqlite.SqliteDocumentStore;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.view.ViewFixture;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.Test;

class ClientTrailProjectionTest {
    private static final ClientId CLIENT = new ClientId("C00001");
    private static final ClientId OTHER = new ClientId("C00002");
    private static final ColleagueId SPECIALIST = new ColleagueId("S001");
    private static final LocalDate DAY = LocalDate.parse("2026-06-02");
    private static final String GUEST = "赵总";

    private static final Instant TOLD = Instant.parse("2026-06-01T08:00:00Z");
    private final ViewFixture<ClientTrailEntry> trail =
            ViewFixture.of(new ClientTrailProjection(new RecordedEvents(serializer())), ClientTrailEntry.VIEW);

    @Test
    void a_client_has_the_events_of_every_context_that_name_it_and_no_others() {
        tell();
        assertThat(of(CLIENT, Paging.FIRST).items())
                .extracting(RecordedEvent::context, RecordedEvent::type, RecordedEvent::occurredAt)
                .containsExactlyInAnyOrder(
                        tuple("client", "client.ReferralSent", "2026-06-01T08:00:00Z"),
                        tuple("client", "client.ReferralConfirmed", "2026-06-01T08:00:00Z"),
                        tuple("visit", "visit.VisitPlanned", "2026-06-01T08:00:00Z"),
                        tuple("visit", "visit.VisitCancelled", "2026-06-01T08:00:00Z"),
                        tuple("visit", "visit.ContactMade", "2026-06-01T08:00:00Z"),
                        tuple("visit", "visit.AppointmentConfirmed", "2026-06-01T08:00:00Z"),
                        tuple("visit", "visit.VisitJudgementWithdrawn", "2026-06-01T08:00:00Z"),
                        tuple("hospitality", "hospitality.HospitalityRequested", "2026-06-02T00:00:00Z"),
                        tuple("hospitality", "hospitality.HospitalitySettled", "2026-06-03T00:00:00Z"));
        assertThat(of(OTHER, Paging.FIRST).items())
                .extracting(RecordedEvent::aggregate)
                .containsExactly("visit-V2");
    }

    @Test
    void pages_follow_each_other_without_gap_or_double() {
        tell();
        var seen = new ArrayList<RecordedEvent>();
        String cursor = null;
        do {
            Page<RecordedEvent> page = of(CLIENT, new Paging(2, cursor));
            seen.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        assertThat(seen).isEqualTo(of(CLIENT, Paging.FIRST).items()).hasSize(9);
    }

    @Test
    void an_event_delivered_twice_is_there_once() {
        tell();
        trail.redelivering().expectSame();
    }

    @Test
    void guests_stay_sealed() {
        tell();
        assertThat(trail.reader().find(Query.all()).toString()).doesNotContain(GUEST);
        RecordedEvent requested = of(CLIENT, Paging.FIRST).items().stream()
                .filter(e -> e.type().equals("hospitality.HospitalityRequested"))
                .findFirst()
                .orElseThrow();
        for (String side : List.of("clientGuests", "ourGuests"))
            assertThat(requested.payload().at("/plan/" + side + "/0").propertyNames())
                    .as(side)
                    .containsExactly("of", "person", "sealed");
    }

    private void tell() {
        var visit = new VisitId("V1");
        var referral = new ReferralId("R1");
        var request = new HospitalityRequestId("H1");
        var budget = Samples.budget();
        var plan = Samples.plan()
                .applicant(SPECIALIST)
                .clientId(CLIENT)
                .clientGuests(List.of(Person.ofClient(new ClientId("C00001"), GUEST)))
                .build();
        trail.given(
                new VisitPlanned(visit, SPECIALIST, CLIENT, DAY, Purpose.values()[0], 1, TOLD),
                new VisitPlanned(new VisitId("V2"), SPECIALIST, OTHER, DAY, Purpose.values()[0], 1, TOLD),
                new VisitCancelled(visit, SPECIALIST, CLIENT, "rain", TOLD),
                new ContactMade(new PlannedContactId("K1"), SPECIALIST, CLIENT, DAY, TOLD),
                new AppointmentConfirmed(new AppointmentId("B1"), SPECIALIST, CLIENT, DAY, TOLD),
                new VisitJudgementWithdrawn(SPECIALIST, DAY, visit, CLIENT, "another day", TOLD),
                new ReferralSent(referral, CLIENT, SPECIALIST, 1, DAY, TOLD),
                new ReferralConfirmed(referral, CLIENT, SPECIALIST, 1, DAY, TOLD),
                new HospitalityRequested(request, plan, Instant.parse("2026-06-02T00:00:00Z")),
                new HospitalitySettled(request, CLIENT, budget, budget.total(), Instant.parse("2026-06-03T00:00:00Z")));
    }

    private Page<RecordedEvent> of(ClientId client, Paging paging) {
        var ofClient = Query.where("clientId", client.number()).orderBy(ClientTrailEntry.ORDER);
        return trail.reader().page(ofClient, paging).map(ClientTrailEntry::event);
    }

    private static Serializer serializer() {
        return new MessageFormat(new StoredPersonKeys(SqliteDocumentStore.inMemory(), MasterKey.fresh()));
    }
}
