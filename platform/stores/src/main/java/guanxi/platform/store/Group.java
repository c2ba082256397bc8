package guanxi.platform.store;

/** One line of a grouped question: how many records have this value, and the sum of a whole-number field over them. */
public record Group(String value, long count, long sum) {}
