package guanxi.planted.read.one;

import guanxi.platform.command.Commands;

record ReadKnowsGateway(Commands commands) {}
