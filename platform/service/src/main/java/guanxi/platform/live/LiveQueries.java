package guanxi.platform.live;

import org.axonframework.queryhandling.QueryGateway;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Asks once and is told when the answer changes, over the query bus, so that any instance may answer. */
public final class LiveQueries {
    private final QueryGateway gateway;

    /** @param close must be run when nobody listens any more */
    public record Live<R, U>(Mono<R> first, Flux<U> updates, Runnable close) {}

    public LiveQueries(QueryGateway gateway) {
        this.gateway = gateway;
    }

    public <R, U> Live<R, U> subscribe(Object query, Class<R> first, Class<U> update) {
        var result = gateway.subscriptionQuery(query, first, update);
        return new Live<>(result.initialResult(), result.updates(), result::close);
    }
}
