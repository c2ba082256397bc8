package guanxi.platform.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoClientException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketReadTimeoutException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.bulk.WriteConcernError;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Rejection;
import guanxi.platform.decision.Rule;
import guanxi.platform.store.StaleWrite;
import guanxi.platform.store.StoreClosed;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.nio.channels.ClosedByInterruptException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.axonframework.axonserver.connector.ErrorCode;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.lifecycle.ShutdownInProgressException;
import org.axonframework.messaging.RemoteExceptionDescription;
import org.axonframework.messaging.RemoteHandlingException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.SerializationException;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class FaultsTest {
    private static final ServerAddress SERVER = new ServerAddress("mongodb");

    static Stream<Throwable> of_the_house() {
        return Stream.of(
                new MongoTimeoutException("no server"),
                new MongoSocketReadTimeoutException("slow", SERVER, new SocketTimeoutException()),
                new MongoNotPrimaryException(new BsonDocument(), SERVER),
                new MongoExecutionTimeoutException(50, "slow"),
                new MongoInterruptedException("stopping", new InterruptedException()),
                bulk(List.of(), new WriteConcernError(64, "wtimeout", "not safe yet", new BsonDocument())),
                sqlite(SQLiteErrorCode.SQLITE_BUSY),
                sqlite(SQLiteErrorCode.SQLITE_BUSY_SNAPSHOT),
                sqlite(SQLiteErrorCode.SQLITE_LOCKED),
                sqlite(SQLiteErrorCode.SQLITE_FULL),
                sqlite(SQLiteErrorCode.SQLITE_IOERR_FSYNC),
                sqlite(SQLiteErrorCode.SQLITE_CANTOPEN),
                new IllegalStateException("The read models cannot be read", sqlite(SQLiteErrorCode.SQLITE_BUSY)),
                new EventStoreException("The events could not be stored", new SQLException("opened anew")),
                new ConcurrencyException("twice"),
                new UnableToClaimTokenException("stolen"),
                new StaleWrite("docs", "d"),
                new StoreClosed("closed"),
                new NoHandlerForCommandException("not connected yet"),
                ErrorCode.CONNECTION_FAILED.convert(new IllegalStateException("gone")),
                ErrorCode.OTHER.convert(new IllegalStateException("gone")),
                ErrorCode.COMMAND_DISPATCH_ERROR.convert(new IllegalStateException("gone")),
                ErrorCode.DATAFILE_WRITE_ERROR.convert(new IllegalStateException("disk")),
                new ShutdownInProgressException(),
                new RejectedExecutionException(),
                new TimeoutException(),
                new CompletionException(new ConnectException()),
                new IllegalStateException("Interrupted while waiting to read", new InterruptedException()),
                new ClosedByInterruptException(),
                new CommandRejected(new Rejection("NO_ANSWER_IN_TIME", "Ask again.", Rule.Kind.UNAVAILABLE, null)),
                new CommandRejected(CommonRule.NOT_REACHABLE_NOW, "Later."),
                new CommandRejected(CommonRule.CHANGED_MEANWHILE, "Try again."),
                new OutOfMemoryError());
    }

    static Stream<Throwable> of_what_was_asked() {
        return Stream.of(
                new IllegalStateException("a bug"),
                new NullPointerException(),
                new ArithmeticException("/ by zero"),
                new SerializationException("not readable"),
                new AggregateNotFoundException("visit-1", "none"),
                new CommandRejected(CommonRule.UNKNOWN_CLIENT, "There is no client."),
                new CommandRejected(CommonRule.FIELD_MISSING, "A day is missing."),
                new CommandExecutionException("elsewhere", remote(), null),
                ErrorCode.COMMAND_EXECUTION_NON_TRANSIENT_ERROR.convert(new IllegalStateException("a bug")),
                ErrorCode.EVENT_PAYLOAD_TOO_LARGE.convert(new IllegalStateException("too large")),
                new MongoCommandException(new BsonDocument("code", new BsonInt32(10334)), SERVER),
                new MongoClientException("no codec"),
                bulk(List.of(new BulkWriteError(10334, "too large", new BsonDocument(), 0)), null),
                sqlite(SQLiteErrorCode.SQLITE_ERROR),
                sqlite(SQLiteErrorCode.SQLITE_TOOBIG),
                sqlite(SQLiteErrorCode.SQLITE_CONSTRAINT_NOTNULL),
                new EventStoreException("not stored", sqlite(SQLiteErrorCode.SQLITE_TOOBIG)));
    }

    @ParameterizedTest
    @MethodSource("of_the_house")
    void a_fault_of_the_house_will_pass(Throwable fault) {
        assertThat(Faults.willPass(fault)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("of_what_was_asked")
    void a_fault_of_what_was_asked_will_come_again(Throwable fault) {
        assertThat(Faults.willPass(fault)).isFalse();
    }

    private static SQLiteException sqlite(SQLiteErrorCode code) {
        return new SQLiteException(code.message, code);
    }

    private static MongoBulkWriteException bulk(List<BulkWriteError> errors, WriteConcernError concern) {
        return new MongoBulkWriteException(BulkWriteResult.unacknowledged(), errors, concern, SERVER, Set.of());
    }

    private static Throwable remote() {
        return new RemoteHandlingException(new RemoteExceptionDescription(List.of("NullPointerException")));
    }
}
