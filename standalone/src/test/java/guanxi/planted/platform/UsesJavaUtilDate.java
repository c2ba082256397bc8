package guanxi.planted.platform;

import java.util.Date;

record UsesJavaUtilDate(Date date) {}
