package guanxi.platform.message;

import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/** Brings what was recorded in an older shape to today's, step by step, wherever history is read (ADR 20). */
public final class Upcasters {

    private Upcasters() {}

    public static EventUpcaster chain() {
        return new EventUpcasterChain(IssuesOfReports.UPCASTER);
    }
}
