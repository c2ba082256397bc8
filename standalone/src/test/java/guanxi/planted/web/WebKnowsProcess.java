package guanxi.planted.web;

import guanxi.planted.process.ProcessKnowsDatabase;

record WebKnowsProcess(ProcessKnowsDatabase process) {}
