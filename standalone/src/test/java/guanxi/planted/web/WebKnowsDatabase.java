package guanxi.planted.web;

import guanxi.platform.store.sqlite.SqliteDocumentStore;

record WebKnowsDatabase(SqliteDocumentStore store) {}
