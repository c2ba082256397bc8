package guanxi.evaluation.web;

import guanxi.platform.web.Fields;

/** What is said of something that was none: why. */
public record Withdrawal(String reason) {

    public String stated() {
        return Fields.required(reason, "reason");
    }
}
