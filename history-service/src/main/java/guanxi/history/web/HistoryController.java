package guanxi.history.web;

import static guanxi.platform.access.Role.AUDITOR;
import static guanxi.platform.access.Role.EXECUTIVE;
import static guanxi.platform.access.Role.MANAGER;
import static guanxi.platform.access.Role.SYSTEM;

import guanxi.history.read.RecordedEvent;
import guanxi.history.read.events.AggregateTrail;
import guanxi.history.read.events.Feed;
import guanxi.history.read.events.FeedPage;
import guanxi.history.read.trail.ClientTrailQueries;
import guanxi.language.client.ClientId;
import guanxi.platform.access.OpenTo;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** History as it is: the feed of all events, the trail of one aggregate, the trail of one client. */
@RestController
@RequestMapping("/api/history")
class HistoryController {
    private final Feed feed;
    private final AggregateTrail aggregates;
    private final ClientTrailQueries clients;

    HistoryController(Feed feed, AggregateTrail aggregates, ClientTrailQueries clients) {
        this.feed = feed;
        this.aggregates = aggregates;
        this.clients = clients;
    }

    @Operation(summary = "All events, in the order in which they were recorded")
    @GetMapping("/feed")
    @OpenTo(department = {AUDITOR, SYSTEM})
    FeedPage readFeed(@RequestParam(required = false) String after, Paging paging) {
        return feed.after(after, paging.limit());
    }

    @Operation(summary = "The events of one aggregate")
    @GetMapping("/aggregates/{aggregateId}")
    @OpenTo(department = {MANAGER, EXECUTIVE, AUDITOR, SYSTEM})
    Page<RecordedEvent> listEventsOfAggregate(@PathVariable String aggregateId, Paging paging) {
        return known(aggregates.of(aggregateId, paging), paging, aggregateId);
    }

    @Operation(summary = "The events about one client, over all services")
    @GetMapping("/clients/{clientId}")
    @OpenTo(department = {MANAGER, EXECUTIVE, AUDITOR, SYSTEM})
    Page<RecordedEvent> listEventsOfClient(@PathVariable ClientId clientId, Paging paging) {
        return known(clients.of(clientId, paging), paging, clientId.number());
    }

    private static Page<RecordedEvent> known(Page<RecordedEvent> trail, Paging paging, String id) {
        if (!trail.items().isEmpty() || paging.cursor() != null) return trail;
        throw new CommandRejected(CommonRule.NOT_FOUND, "History has no event of " + id + ".");
    }
}
