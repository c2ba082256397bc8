package guanxi.platform.ops;

import static guanxi.platform.access.Role.SYSTEM;

import guanxi.platform.access.OpenTo;
import guanxi.platform.config.Processors;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Rule;
import guanxi.platform.reaction.ReactionStarts;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Fields;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where a reaction goes on that refuses to, because history was replaced under it (ADR 10). What it has done cannot be undone, and
 * whether the new history needs it again only a person can know. One that goes on by itself is never moved.
 */
@RestController
@RequestMapping("/api/${guanxi.context}/operations/reactions")
public class ReactionController {
    private final Processors processors;
    private final ReactionStarts starts;
    private final EventStore history;

    /** Why a reaction is not moved. */
    public enum ReactionRule implements Rule {
        THE_REACTION_GOES_ON_BY_ITSELF
    }

    /** @param at {@code now}, {@code beginning} or a moment */
    @Schema(name = "ReactionStart")
    public record Start(String at) {}

    /** @param position the last one that it does not react to, absent for the beginning */
    public record Placed(String reaction, @Nullable Long position) {}

    ReactionController(Processors processors, ReactionStarts starts, EventStore history) {
        this.processors = processors;
        this.starts = starts;
        this.history = history;
    }

    @Operation(summary = "Say where a reaction goes on that refuses to")
    @PutMapping("/{reaction}/start")
    @OpenTo(department = SYSTEM)
    Placed start(@PathVariable String reaction, @RequestBody Start start) {
        String at = Fields.required(start.at(), "at");
        Answers.found(Optional.of(reaction).filter(processors.reactions()::contains), "reaction", reaction);
        TrackingToken place = place(reaction, at);
        CommandRejected.require(
                processors.reactionTokens().standsBeforeAnotherHistory(reaction),
                ReactionRule.THE_REACTION_GOES_ON_BY_ITSELF,
                "The reaction " + reaction + " stands where it should; it is not moved.");
        processors.reactionTokens().place(reaction, place);
        Long position = Optional.ofNullable(place)
                .filter(p -> p.position().isPresent())
                .map(p -> p.position().getAsLong())
                .orElse(null);
        return new Placed(reaction, position);
    }

    private TrackingToken place(String reaction, String at) {
        try {
            return starts.asSaid(reaction, at, history);
        } catch (DateTimeParseException e) {
            throw new CommandRejected(
                    CommonRule.FIELD_INVALID,
                    "Say beginning, now, or a moment such as 2026-11-25T08:00:00+08:00.",
                    "at");
        }
    }
}
