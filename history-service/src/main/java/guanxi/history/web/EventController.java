package guanxi.history.web;

import static guanxi.platform.access.Role.AUDITOR;
import static guanxi.platform.access.Role.DIRECTOR;
import static guanxi.platform.access.Role.EXECUTIVE;
import static guanxi.platform.access.Role.INSPECTOR;
import static guanxi.platform.access.Role.MANAGER;
import static guanxi.platform.access.Role.SPECIALIST;
import static guanxi.platform.access.Role.SUPERVISOR;
import static guanxi.platform.access.Role.SYSTEM;

import guanxi.history.read.RecordedEvent;
import guanxi.history.read.places.EventPlaces;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenTo;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One event, as evidence names it, to whoever it concerns. */
@RestController
@RequestMapping("/api/history/events")
class EventController {
    private final EventPlaces places;

    EventController(EventPlaces places) {
        this.places = places;
    }

    @Operation(summary = "One event, as evidence names it")
    @GetMapping("/{eventId}")
    @OpenTo(
            own = SPECIALIST,
            team = SUPERVISOR,
            department = {MANAGER, DIRECTOR, INSPECTOR, EXECUTIVE, AUDITOR, SYSTEM})
    RecordedEvent show(@PathVariable String eventId, Caller caller) {
        var found = places.find(eventId)
                .orElseThrow(() ->
                        new CommandRejected(CommonRule.NOT_FOUND, "History has no event " + eventId + ".", "eventId"));
        if (found.everybodys()) return found.event();
        CommandRejected.require(
                found.specialistId() != null || caller.reach().all(),
                CommonRule.OUT_OF_REACH,
                "This belongs to the department, beyond your reach.");
        if (found.specialistId() != null) caller.mustReach(found.specialistId());
        return found.event();
    }
}
