package guanxi.platform.deadletter;

import java.util.function.BooleanSupplier;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * Whether anything at all is parked for a processor, asked once a batch and not for each of its events. Only whoever handles the batch
 * parks events of its segment, so nothing is parked behind its back.
 */
final class AnyParked {
    private static final String RESOURCE = AnyParked.class.getName() + " of ";

    private AnyParked() {}

    static boolean of(String processor, BooleanSupplier look) {
        if (!CurrentUnitOfWork.isStarted()) return look.getAsBoolean();
        return CurrentUnitOfWork.get().getOrComputeResource(RESOURCE + processor, key -> look.getAsBoolean());
    }

    /** Said by whoever parks one. */
    static void isSo(String processor) {
        if (CurrentUnitOfWork.isStarted()) CurrentUnitOfWork.get().resources().put(RESOURCE + processor, true);
    }
}
