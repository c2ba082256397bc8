package guanxi.planted.platform;

import java.sql.Connection;

record SqlOutsideItsAdapters(Connection connection) {}
