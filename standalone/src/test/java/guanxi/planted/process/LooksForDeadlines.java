package guanxi.planted.process;

import guanxi.platform.deadline.Deadlines;

record LooksForDeadlines(Deadlines deadlines) {}
