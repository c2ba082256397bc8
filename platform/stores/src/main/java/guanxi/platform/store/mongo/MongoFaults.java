package guanxi.platform.store.mongo;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoClientException;
import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;

/** Which of the driver's exceptions say that the server cannot be asked now, whatever the question. */
public final class MongoFaults {
    private MongoFaults() {}

    public static boolean willPass(Throwable cause) {
        return switch (cause) {
            case MongoTimeoutException timeout -> true;
            case MongoSocketException socket -> true;
            case MongoInterruptedException interrupted -> true;
            case MongoNotPrimaryException election -> true;
            case MongoNodeIsRecoveringException recovering -> true;
            case MongoExecutionTimeoutException slow -> true;
            case MongoWriteConcernException notSafeYet -> true;
            case MongoServerUnavailableException gone -> true;
            case MongoConnectionPoolClearedException gone -> true;
            case MongoSecurityException refused -> true;
            case MongoBulkWriteException bulk -> bulk.getWriteErrors().isEmpty();
            case MongoClientException client -> false;
            case MongoException other -> other.hasErrorLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL);
            default -> false;
        };
    }
}
