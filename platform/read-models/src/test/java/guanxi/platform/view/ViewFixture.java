package guanxi.platform.view;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.platform.personal.MasterKey;
import guanxi.platform.personal.StoredPersonKeys;
import guanxi.platform.store.Query;
import guanxi.platform.store.sqlite.SqliteDocumentStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;

/**
 * A projection and its view as they run in a service, down to the token, on SQLite in memory. Each call that tells events delivers
 * them as one batch.
 */
public final class ViewFixture<T> {
    private final ViewDefinition<T> view;
    private final Views views;
    private final ViewTokenStore tokens;
    private final AnnotationEventHandlerAdapter projection;
    private final List<DomainEventMessage<?>> delivered = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private List<T> before = List.of();

    private ViewFixture(Object projection, ViewDefinition<T> view, Collection<ViewDefinition<?>> all) {
        this.view = view;
        var store = SqliteDocumentStore.inMemory();
        var keys = new StoredPersonKeys(SqliteDocumentStore.inMemory(), MasterKey.fresh());
        this.views = new Views(store, all, ViewJson.mapper(keys), Clock.systemUTC());
        this.tokens = TokenStores.of(store, "fixture", views);
        tokens.initializeTokenSegments(views.processor(), 1);
        tokens.fetchToken(views.processor(), 0);
        this.projection = new AnnotationEventHandlerAdapter(
                projection,
                MultiParameterResolverFactory.ordered(
                        ClasspathParameterResolverFactory.forClass(projection.getClass()),
                        new ViewParameterResolverFactory(views)));
    }

    /** @param others views that the projection writes or reads beside this one */
    public static <T> ViewFixture<T> of(Object projection, ViewDefinition<T> view, ViewDefinition<?>... others) {
        var all = new ArrayList<>(List.of(others));
        all.addFirst(view);
        return new ViewFixture<>(projection, view, all);
    }

    /** The first component of an event's record is the aggregate's id. */
    public ViewFixture<T> given(Object... events) {
        return deliver(Stream.of(events)
                .<DomainEventMessage<?>>map(event -> message(aggregateOf(event), event))
                .toList());
    }

    public ViewFixture<T> from(String aggregateId, Object... events) {
        return deliver(Stream.of(events)
                .<DomainEventMessage<?>>map(event -> message(aggregateId, event))
                .toList());
    }

    /** All messages so far once more. */
    public ViewFixture<T> redelivering() {
        before = entries();
        handle(List.copyOf(delivered));
        return this;
    }

    /** All records of the view, in any order. */
    @SafeVarargs
    public final ViewFixture<T> expect(T... entries) {
        assertThat(entries()).containsExactlyInAnyOrder(entries);
        return this;
    }

    /** The records are those that were there before the redelivery. */
    public ViewFixture<T> expectSame() {
        assertThat(entries()).containsExactlyInAnyOrderElementsOf(before);
        return this;
    }

    public ViewReader<T> reader() {
        return views.reader(view);
    }

    private List<T> entries() {
        return reader().find(Query.all());
    }

    private ViewFixture<T> deliver(List<DomainEventMessage<?>> messages) {
        for (var message : messages) {
            assertThat(projection.canHandle(message))
                    .as("%s has an @EventHandler for %s", projection.getTargetType(), message.getPayloadType())
                    .isTrue();
        }
        delivered.addAll(messages);
        handle(messages);
        return this;
    }

    private void handle(List<DomainEventMessage<?>> messages) {
        if (messages.isEmpty()) return;
        var unit = new BatchingUnitOfWork<DomainEventMessage<?>>(messages);
        unit.attachTransaction(NoTransactionManager.INSTANCE);
        unit.onPrepareCommit(
                u -> tokens.storeToken(new GlobalSequenceTrackingToken(delivered.size() - 1L), views.processor(), 0));
        var result = unit.executeWithResult(
                () -> projection.handle(unit.getMessage()), RollbackConfigurationType.ANY_THROWABLE);
        if (result.isExceptional()) {
            throw new AssertionError("The batch was not handled", result.exceptionResult());
        }
    }

    private DomainEventMessage<?> message(String aggregateId, Object event) {
        long sequence = sequences.merge(aggregateId, 0L, (last, zero) -> last + 1);
        return new GenericDomainEventMessage<>("aggregate", aggregateId, sequence, event);
    }

    private static String aggregateOf(Object event) {
        try {
            var first = event.getClass().getRecordComponents()[0].getAccessor();
            first.setAccessible(true);
            return String.valueOf(first.invoke(event));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("Not an event of an aggregate: " + event, e);
        }
    }
}
