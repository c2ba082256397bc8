package guanxi.platform.ops;

import static guanxi.platform.access.Role.SYSTEM;

import guanxi.platform.access.OpenTo;
import guanxi.platform.config.Processors;
import guanxi.platform.deadletter.ParkedEvent;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.Rule;
import guanxi.platform.progress.Progress;
import guanxi.platform.view.BeforeReading;
import guanxi.platform.view.ViewRebuild;
import guanxi.platform.web.Answers;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What an operator sees and does: how far processors are, what is parked, retry or drop it, rebuild a view. */
@RestController
@RequestMapping("/api/${guanxi.context}/operations")
public class OperationsController {
    private final Processors processors;
    private final Progress progress;
    private final ViewRebuild rebuild;
    private final Retries retries;
    private final Clock clock;

    /** Why an operator is not obeyed. */
    public enum OperationRule implements Rule {
        IT_IS_JUST_BEING_TRIED_AGAIN
    }

    /** @param refuses why it does not go on by itself, absent if it does */
    public record ProcessorState(
            String processor,
            long position,
            long head,
            long parked,
            @Nullable String refuses) {}

    public record States(List<ProcessorState> items) {}

    public record Parked(List<ParkedEvent> items) {}

    /** @param retried aggregates of which every event was handled now */
    public record Retried(int retried, long left) {}

    public record Rebuild(String view, boolean running) {}

    OperationsController(Processors processors, Progress progress, ViewRebuild rebuild, Retries retries, Clock clock) {
        this.processors = processors;
        this.progress = progress;
        this.rebuild = rebuild;
        this.retries = retries;
        this.clock = clock;
    }

    @Operation(summary = "How far each processor has read")
    @GetMapping("/processors")
    @OpenTo(department = SYSTEM)
    States listProcessors() {
        progress.processors().forEach(BeforeReading::of);
        long head = progress.head();
        return new States(progress.processors().stream()
                .sorted()
                .map(p -> new ProcessorState(
                        p,
                        progress.position(p),
                        head,
                        parked(p).size(),
                        processors.refusal(p).orElse(null)))
                .toList());
    }

    @Operation(summary = "Events that could not be handled")
    @GetMapping("/parked-events")
    @OpenTo(department = SYSTEM)
    Parked listParkedEvents() {
        progress.processors().forEach(BeforeReading::of);
        return new Parked(Stream.of(processors.parkedByViews(), processors.parkedByReactions())
                .flatMap(p -> p.all().stream())
                .sorted(Comparator.comparing(ParkedEvent::processor))
                .toList());
    }

    @Operation(summary = "Try the parked events of a processor again")
    @PostMapping("/parked-events/{processor}/retry")
    @OpenTo(department = SYSTEM)
    Retried retryParkedEvents(@PathVariable String processor) {
        known(processor);
        int retried = retries.retry(processor);
        return new Retried(retried, parked(processor).size());
    }

    @Operation(summary = "Drop the parked events of an aggregate")
    @DeleteMapping("/parked-events/{processor}/{aggregate}")
    @OpenTo(department = SYSTEM)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void dropParkedEvents(@PathVariable String processor, @PathVariable String aggregate) {
        known(processor);
        CommandRejected.require(
                processors.parkedBy(processor).drop(processor, aggregate, clock),
                OperationRule.IT_IS_JUST_BEING_TRIED_AGAIN,
                "The parked events of " + aggregate + " are just being tried again; look at what came of it.");
    }

    @Operation(summary = "Make a view anew from history")
    @PutMapping("/views/{view}/rebuild")
    @OpenTo(department = SYSTEM)
    Rebuild rebuildView(@PathVariable String view) {
        rebuild.start(view);
        return new Rebuild(view, true);
    }

    @Operation(summary = "Whether a view is being made anew")
    @GetMapping("/views/{view}/rebuild")
    @OpenTo(department = SYSTEM)
    Rebuild showRebuild(@PathVariable String view) {
        return new Rebuild(view, rebuild.isRunning(view));
    }

    private List<ParkedEvent> parked(String processor) {
        return processors.parkedBy(processor).of(processor);
    }

    private void known(String processor) {
        Answers.found(Optional.of(processor).filter(progress.processors()::contains), "processor", processor);
    }
}
