package guanxi.client.read.handovers;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.client.ClientId;
import guanxi.language.client.HandoverEvent;
import guanxi.language.client.HandoverEvent.HandoverProposed;
import guanxi.language.client.HandoverId;
import guanxi.language.client.HandoverInventory;
import guanxi.language.client.HandoverState;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.view.ViewDefinition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A handover as it stands now.
 *
 * @param formerOwner who answered for the client when it was proposed
 * @param from the day from which the receiver is to answer for it
 * @param inventory what goes with it, as it stood when it was proposed
 * @param steps how it came there, the first one first
 */
public record HandoverEntry(
        HandoverId handoverId,
        ClientId clientId,
        ColleagueId formerOwner,
        ColleagueId receiver,
        LocalDate from,
        String reason,
        HandoverState state,
        HandoverInventory inventory,
        List<HandoverStep> steps) {
    public static final ViewDefinition<HandoverEntry> VIEW = view(
                    "handovers", 1, HandoverEntry.class, h -> key(h.clientId(), h.handoverId()))
            .foundBy("from")
            .foundBy("handoverId")
            .foundBy("clientId", "from")
            .foundBy("state", "from")
            .touchedBy(HandoverEvent.class, e -> key(e.clientId(), e.handoverId()));

    /**
     * Something that was said of it.
     *
     * @param state to which it came by it
     * @param by who said it; absent of what came of it in the end
     * @param reason absent unless it was refused or withdrawn
     */
    public record HandoverStep(
            HandoverState state,
            @Nullable String by,
            Instant at,
            @Nullable String reason) {}

    static HandoverEntry of(HandoverProposed event) {
        var first = new HandoverStep(HandoverState.PROPOSED, event.by(), event.occurredAt(), null);
        return new HandoverEntry(
                event.handoverId(),
                event.clientId(),
                event.specialistId(),
                event.receiver(),
                event.from(),
                event.reason(),
                HandoverState.PROPOSED,
                event.inventory(),
                List.of(first));
    }

    HandoverEntry after(HandoverStep step) {
        return new HandoverEntry(
                handoverId,
                clientId,
                formerOwner,
                receiver,
                from,
                reason,
                step.state(),
                inventory,
                Stream.concat(steps.stream(), Stream.of(step)).toList());
    }

    /** The numbers of one client are its own aggregate's. */
    private static String key(ClientId client, HandoverId handover) {
        return client.number() + "/" + handover.number();
    }
}
