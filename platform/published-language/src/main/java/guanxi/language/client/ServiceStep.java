package guanxi.language.client;

/** What a service standard has somebody do within a limit (T-06 to T-20). */
public enum ServiceStep {
    PASS_ON,
    CENTRE_ANSWER,
    CLIENT_ANSWER,
    NOTIFY,
    PROMISED_REPLY,
    INFORM_CLIENT,
    CHECK_PROGRESS,
    SOLVE,
    CALL_BACK,
    CALL_BACK_1,
    CALL_BACK_2,
    CALL_BACK_3,
    PASS_PROBLEM_ON,
    SOLUTION_CALL_BACK
}
