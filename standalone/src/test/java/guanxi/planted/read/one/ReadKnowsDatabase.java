package guanxi.planted.read.one;

import java.sql.Connection;

record ReadKnowsDatabase(Connection connection) {}
