package guanxi.platform.store;

import tools.jackson.databind.node.ObjectNode;

/** A stored record. The version counts its writes; the body has the field names of the API. */
public record Document(String id, long version, ObjectNode body) {}
