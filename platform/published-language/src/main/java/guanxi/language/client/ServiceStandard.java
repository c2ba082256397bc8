package guanxi.language.client;

import static guanxi.language.client.ConductFlag.ARGUED;
import static guanxi.language.client.ConductFlag.CONTRADICTED;
import static guanxi.language.client.ConductFlag.FOBBED_OFF;
import static guanxi.language.client.ConductFlag.OFF_TOPIC;
import static guanxi.language.client.ConductFlag.PESTERED;
import static guanxi.language.client.ConductFlag.PRIVACY;
import static guanxi.language.client.ConductFlag.PROMISED_FREELY;
import static guanxi.language.client.ConductFlag.RUDE;
import static guanxi.language.client.ConductFlag.SLAMMED_PHONE;
import static guanxi.language.client.ServiceStep.CALL_BACK;
import static guanxi.language.client.ServiceStep.CALL_BACK_1;
import static guanxi.language.client.ServiceStep.CALL_BACK_2;
import static guanxi.language.client.ServiceStep.CALL_BACK_3;
import static guanxi.language.client.ServiceStep.CENTRE_ANSWER;
import static guanxi.language.client.ServiceStep.CHECK_PROGRESS;
import static guanxi.language.client.ServiceStep.CLIENT_ANSWER;
import static guanxi.language.client.ServiceStep.INFORM_CLIENT;
import static guanxi.language.client.ServiceStep.NOTIFY;
import static guanxi.language.client.ServiceStep.PASS_ON;
import static guanxi.language.client.ServiceStep.PASS_PROBLEM_ON;
import static guanxi.language.client.ServiceStep.PROMISED_REPLY;
import static guanxi.language.client.ServiceStep.SOLUTION_CALL_BACK;
import static guanxi.language.client.ServiceStep.SOLVE;

import java.util.List;
import java.util.Set;

/** The service standards of the handbook: what must be done by when (T-05 to T-20), and what must not happen (C-13). */
public enum ServiceStandard {
    /** A purchase inquiry. */
    S1(List.of(PASS_ON, CENTRE_ANSWER, CLIENT_ANSWER), Flags.OF_A_CALL),
    /** A complaint. */
    S2(Steps.OF_A_COMPLAINT, Flags.OF_A_CALL),
    /** The call-backs after a purchase. */
    S3(Steps.OF_A_SERIES, Flags.OF_A_CALL),
    /** The call-backs after a repair. */
    S4(Steps.OF_A_SERIES, Set.of(PESTERED, FOBBED_OFF, OFF_TOPIC, PRIVACY)),
    /** A rescue. */
    S5(Steps.OF_A_COMPLAINT, Set.of());

    private final List<ServiceStep> steps;
    private final Set<ConductFlag> flags;

    ServiceStandard(List<ServiceStep> steps, Set<ConductFlag> flags) {
        this.steps = steps;
        this.flags = flags;
    }

    /** In the order in which they are done. */
    public List<ServiceStep> steps() {
        return steps;
    }

    /** Whether it has this against whoever calls (C-13). */
    public boolean has(ConductFlag flag) {
        return flags.contains(flag);
    }

    /** Whether it is of what follows a purchase or repair, not of a call that comes in. */
    public boolean isOfASeries() {
        return this == S3 || this == S4;
    }

    /** Constants are made before the statics of their own class. */
    private static final class Steps {
        static final List<ServiceStep> OF_A_COMPLAINT =
                List.of(NOTIFY, PROMISED_REPLY, INFORM_CLIENT, CHECK_PROGRESS, SOLVE, CALL_BACK);
        static final List<ServiceStep> OF_A_SERIES =
                List.of(CALL_BACK_1, CALL_BACK_2, CALL_BACK_3, PASS_PROBLEM_ON, SOLUTION_CALL_BACK);
    }

    /** Likewise. */
    private static final class Flags {
        static final Set<ConductFlag> OF_A_CALL = Set.of(CONTRADICTED, PROMISED_FREELY, ARGUED, SLAMMED_PHONE, RUDE);
    }
}
