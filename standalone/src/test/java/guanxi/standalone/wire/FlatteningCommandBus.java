package guanxi.standalone.wire;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.command.CommandSerializer;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.serialization.Serializer;

/**
 * The local bus as Axon Server would have it: commands, results and refusals pass as the connector writes and reads them, so that only
 * what is serialised arrives, and of an exception only its message and its details.
 */
final class FlatteningCommandBus extends SimpleCommandBus {
    private static final AtomicLong CARRIED = new AtomicLong();
    private final CommandBus segment;
    private final Supplier<Serializer> serializer;

    FlatteningCommandBus(CommandBus segment, Supplier<Serializer> serializer) {
        super(SimpleCommandBus.builder());
        this.segment = segment;
        this.serializer = serializer;
    }

    /** How many commands any of them has carried. */
    static long carried() {
        return CARRIED.get();
    }

    @Override
    public <C> void dispatch(CommandMessage<C> command) {
        dispatch(command, (given, result) -> {});
    }

    @Override
    @SuppressWarnings("unchecked")
    public <C, R> void dispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
        var wire = new CommandSerializer(serializer.get(), new AxonServerConfiguration());
        CommandMessage<? extends C> sent = intercept(command);
        var received = (CommandMessage<C>) wire.deserialize(wire.serialize(sent, sent.getIdentifier(), 0));
        CARRIED.incrementAndGet();
        segment.<C, R>dispatch(
                received,
                (given, result) ->
                        callback.onResult(sent, wire.<R>deserialize(wire.serialize(result, sent.getIdentifier()))));
    }

    @Override
    public Registration subscribe(String commandName, MessageHandler<? super CommandMessage<?>> handler) {
        return segment.subscribe(commandName, handler);
    }

    @Override
    public Registration registerHandlerInterceptor(MessageHandlerInterceptor<? super CommandMessage<?>> interceptor) {
        return segment.registerHandlerInterceptor(interceptor);
    }
}
