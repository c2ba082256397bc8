package guanxi.planted.platform;

import com.mongodb.client.MongoClient;

record MongoOutsideItsAdapter(MongoClient client) {}
