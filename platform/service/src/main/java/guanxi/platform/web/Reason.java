package guanxi.platform.web;

/** All that is told where something is taken back, called off or refused: why. */
public record Reason(String reason) {

    public String stated() {
        return Fields.required(reason, "reason");
    }
}
