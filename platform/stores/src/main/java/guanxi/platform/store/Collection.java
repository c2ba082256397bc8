package guanxi.platform.store;

import java.util.List;

/**
 * What a store must know of a collection before its first use.
 *
 * @param indexes the fields it is found by, each list one index in that order; a dot reaches into a nested field
 */
public record Collection(String name, List<List<String>> indexes) {}
