package guanxi.planted.write;

import guanxi.platform.store.DocumentStore;

record WriteKnowsStore(DocumentStore store) {}
