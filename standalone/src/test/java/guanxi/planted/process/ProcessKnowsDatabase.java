package guanxi.planted.process;

import guanxi.platform.store.mongo.MongoDocumentStore;

public record ProcessKnowsDatabase(MongoDocumentStore store) {}
