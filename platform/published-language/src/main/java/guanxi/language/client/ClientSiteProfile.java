package guanxi.language.client;

import org.jspecify.annotations.Nullable;

/**
 * A place of a client other than that of its file: a building site, a plant, a shop.
 *
 * @param purpose what the client does there; absent if nobody said
 */
public record ClientSiteProfile(
        String name, String address, @Nullable String purpose) {}
