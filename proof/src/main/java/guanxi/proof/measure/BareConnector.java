package guanxi.proof.measure;

import com.google.protobuf.ByteString;
import io.axoniq.axonserver.connector.AxonServerConnection;
import io.axoniq.axonserver.connector.AxonServerConnectionFactory;
import io.axoniq.axonserver.connector.impl.ServerAddress;
import io.axoniq.axonserver.grpc.SerializedObject;
import io.axoniq.axonserver.grpc.command.Command;
import io.axoniq.axonserver.grpc.command.CommandResponse;
import io.axoniq.axonserver.grpc.event.Event;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Two clients of an Axon Server with nothing of ours: one gives a command, the other records an event of its size, and answers. */
public final class BareConnector implements AutoCloseable {
    private static final String NAME = "guanxi.proof.Bare";
    private static final String CONTEXT = "default";
    private static final int LOAD_FACTOR = 100;
    private static final long ANSWERS_WITHIN_SECONDS = 30;
    private static final ByteString BODY = ByteString.copyFrom(new byte[512]);
    private final AxonServerConnectionFactory asking;
    private final AxonServerConnectionFactory handling;
    private final AxonServerConnection asks;

    /** @param server host and port */
    public BareConnector(String server) {
        int colon = server.lastIndexOf(':');
        var address = new ServerAddress(server.substring(0, colon), Integer.parseInt(server.substring(colon + 1)));
        asking = AxonServerConnectionFactory.forClient("asking")
                .routingServers(address)
                .build();
        handling = AxonServerConnectionFactory.forClient("handling")
                .routingServers(address)
                .build();
        asks = asking.connect(CONTEXT);
        var registered = new CompletableFuture<Void>();
        AxonServerConnection handles = handling.connect(CONTEXT);
        handles.commandChannel()
                .registerCommandHandler(command -> record(handles, command), LOAD_FACTOR, NAME)
                .onAck(() -> registered.complete(null));
        registered.orTimeout(ANSWERS_WITHIN_SECONDS, TimeUnit.SECONDS).join();
    }

    /** Returns when the event is recorded. */
    public void command() throws Exception {
        var command = Command.newBuilder()
                .setMessageIdentifier(UUID.randomUUID().toString())
                .setName(NAME)
                .setPayload(body())
                .build();
        CommandResponse answer =
                asks.commandChannel().sendCommand(command).get(ANSWERS_WITHIN_SECONDS, TimeUnit.SECONDS);
        if (!answer.getErrorCode().isEmpty())
            throw new IllegalStateException(
                    answer.getErrorCode() + " " + answer.getErrorMessage().getMessage());
    }

    private static CompletableFuture<CommandResponse> record(AxonServerConnection handles, Command command) {
        var event = Event.newBuilder()
                .setMessageIdentifier(UUID.randomUUID().toString())
                .setAggregateIdentifier("bare-" + command.getMessageIdentifier())
                .setAggregateType("Bare")
                .setTimestamp(System.currentTimeMillis())
                .setPayload(body())
                .build();
        return handles.eventChannel()
                .startAppendEventsTransaction()
                .appendEvent(event)
                .commit()
                .thenApply(recorded -> CommandResponse.newBuilder()
                        .setMessageIdentifier(UUID.randomUUID().toString())
                        .setRequestIdentifier(command.getMessageIdentifier())
                        .build());
    }

    private static SerializedObject body() {
        return SerializedObject.newBuilder().setType(NAME).setData(BODY).build();
    }

    @Override
    public void close() {
        asking.shutdown();
        handling.shutdown();
    }
}
