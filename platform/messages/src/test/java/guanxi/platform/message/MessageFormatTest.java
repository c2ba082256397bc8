package guanxi.platform.message;

import static guanxi.platform.message.Stored.FORMAT;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueEvent.ColleagueLeft;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.VisitEvent.VisitCancelled;
import guanxi.language.visit.VisitId;
import guanxi.platform.decision.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.junit.jupiter.api.Test;

class MessageFormatTest {
    private static final String CANCELLED = "visit.VisitCancelled";

    @Test
    void an_event_is_written_under_its_name_and_revision_and_read_by_them() {
        var event = new ColleagueLeft(new ColleagueId("S1"), LocalDate.EPOCH, "moved", Instant.EPOCH);
        var written = FORMAT.serialize(event, byte[].class);
        assertThat(written.getType()).isEqualTo(new SimpleSerializedType("organisation.ColleagueLeft", "1"));
        assertThat(FORMAT.<byte[], Object>deserialize(written)).isEqualTo(event);
    }

    @Test
    void everything_else_goes_by_its_class() {
        var written = FORMAT.serialize(new ClientId("C1"), byte[].class);
        assertThat(written.getType()).isEqualTo(new SimpleSerializedType(ClientId.class.getName(), null));
        assertThat(FORMAT.<byte[], Object>deserialize(written)).isEqualTo(new ClientId("C1"));
        assertThat(FORMAT.<byte[], Object>deserialize(FORMAT.serialize(null, byte[].class)))
                .isNull();
    }

    /** ADR 10: instances of both run side by side. */
    @Test
    void what_an_older_instance_answers_to_a_command_is_read_too() {
        var answer = new SimpleSerializedObject<>(
                "{\"version\":3,\"changed\":true}".getBytes(UTF_8), byte[].class, Outcome.class.getName(), null);
        assertThat(FORMAT.<byte[], Object>deserialize(answer)).isEqualTo(new Outcome(3, true));
    }

    @Test
    void what_is_not_known_is_not_guessed() {
        assertThat(FORMAT.classForType(new SimpleSerializedType("visit.VisitForgotten", "1")))
                .isEqualTo(UnknownSerializedType.class);
        assertThat(FORMAT.classForType(new SimpleSerializedType(VisitCancelled.class.getName(), null)))
                .as("the name of the class is none of the event's")
                .isEqualTo(UnknownSerializedType.class);
    }

    @Test
    void a_revision_of_another_day_would_be_misread_and_is_not_known_either() {
        assertThat(FORMAT.classForType(new SimpleSerializedType(CANCELLED, "1")))
                .isEqualTo(VisitCancelled.class);
        for (String other : new String[] {null, "0", "2"}) {
            assertThat(FORMAT.classForType(new SimpleSerializedType(CANCELLED, other)))
                    .isEqualTo(UnknownSerializedType.class);
        }
    }

    @Test
    void a_message_says_what_its_event_is_called_known_or_not() {
        var event =
                new VisitCancelled(new VisitId("V1"), new ColleagueId("S1"), new ClientId("C1"), "rain", Instant.EPOCH);
        assertThat(EventNames.of(GenericEventMessage.asEventMessage(event))).isEqualTo(CANCELLED);
        assertThat(EventNames.of(Stored.read("visit.VisitForgotten", "1", "{}")))
                .isEqualTo("visit.VisitForgotten");
        assertThat(EventNames.of(Stored.read(CANCELLED, "1", "broken")))
                .as("without opening it")
                .isEqualTo(CANCELLED);
        assertThat(EventNames.of(GenericEventMessage.asEventMessage(new ClientId("C1"))))
                .isEqualTo("ClientId");
    }
}
