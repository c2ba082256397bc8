package guanxi.platform.ops;

import guanxi.platform.config.Processors;
import guanxi.platform.deadletter.ParkedEvent;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.progress.Progress;
import guanxi.platform.view.BeforeReading;
import guanxi.platform.view.ViewRebuild;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.DomainEventMessage;
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
    private final EventProcessingConfiguration processing;

    public record ProcessorState(String processor, long position, long head, long parked) {}

    public record States(List<ProcessorState> items) {}

    public record Parked(List<ParkedEvent> items) {}

    /** @param retried sequences of which every event was handled now */
    public record Retried(int retried, long left) {}

    public record Rebuild(String view, boolean running) {}

    OperationsController(
            Processors processors, Progress progress, ViewRebuild rebuild, EventProcessingConfiguration processing) {
        this.processors = processors;
        this.progress = progress;
        this.rebuild = rebuild;
        this.processing = processing;
    }

    @GetMapping("/processors")
    States processors() {
        progress.processors().forEach(BeforeReading::of);
        long head = progress.head();
        return new States(progress.processors().stream()
                .sorted()
                .map(p -> new ProcessorState(
                        p, progress.position(p), head, parked(p).size()))
                .toList());
    }

    @GetMapping("/parked-events")
    Parked parked() {
        return new Parked(Stream.of(processors.parkedByViews(), processors.parkedByReactions())
                .flatMap(p -> p.all().stream())
                .sorted(Comparator.comparing(ParkedEvent::processor))
                .toList());
    }

    @PostMapping("/parked-events/{processor}/retry")
    Retried retry(@PathVariable String processor) {
        known(processor);
        var letters = processing.sequencedDeadLetterProcessor(processor).orElseThrow();
        int retried = 0;
        for (String aggregate : parked(processor).stream()
                .map(ParkedEvent::aggregate)
                .distinct()
                .toList()) {
            boolean done = letters.process(letter -> letter.message() instanceof DomainEventMessage<?> event
                    && event.getAggregateIdentifier().equals(aggregate));
            if (done) retried++;
        }
        return new Retried(retried, parked(processor).size());
    }

    @DeleteMapping("/parked-events/{processor}/{aggregate}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(@PathVariable String processor, @PathVariable String aggregate) {
        known(processor);
        processors.parkedBy(processor).forgetAll(processor, aggregate);
    }

    @PutMapping("/views/{view}/rebuild")
    Rebuild rebuild(@PathVariable String view) {
        rebuild.start(view);
        return new Rebuild(view, true);
    }

    @GetMapping("/views/{view}/rebuild")
    Rebuild rebuilding(@PathVariable String view) {
        return new Rebuild(view, rebuild.isRunning(view));
    }

    private List<ParkedEvent> parked(String processor) {
        return processors.parkedBy(processor).of(processor);
    }

    private void known(String processor) {
        CommandRejected.require(
                progress.processors().contains(processor),
                CommonRule.NOT_FOUND,
                "There is no processor " + processor + ".");
    }
}
