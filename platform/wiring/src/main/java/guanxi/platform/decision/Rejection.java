package guanxi.platform.decision;

/**
 * What is left of a refusal after it has crossed the command bus.
 *
 * @param field the field or column that it is about, absent if it is about the whole
 */
public record Rejection(String code, String message, Rule.Kind kind, String field) {}
