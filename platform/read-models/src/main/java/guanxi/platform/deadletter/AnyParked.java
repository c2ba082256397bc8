package guanxi.platform.deadletter;

import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Whether anything at all is parked for a processor, asked once a batch and not for each of its events: at first whether anything is parked
 * for anybody, since that is one question for all views of a service. Only whoever handles the batch parks events of its segment, so
 * nothing is parked behind its back.
 */
final class AnyParked {
    private static final String RESOURCE = AnyParked.class.getName();
    private static final String OF = RESOURCE + " of ";

    private AnyParked() {}

    static boolean of(String processor, ParkedEvents parked) {
        if (!CurrentUnitOfWork.isStarted()) return parked.isAny(processor);
        UnitOfWork<?> batch = CurrentUnitOfWork.get();
        boolean anywhere = batch.getOrComputeResource(RESOURCE, key -> parked.isAny());
        return batch.getOrComputeResource(OF + processor, key -> anywhere && parked.isAny(processor));
    }

    /** Said by whoever parks one. */
    static void isSo(String processor) {
        if (CurrentUnitOfWork.isStarted()) CurrentUnitOfWork.get().resources().put(OF + processor, true);
    }
}
