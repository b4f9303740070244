package org.residentpension.launcher;

import java.util.List;

/** What may stand behind ./run. */
record Arguments(Command command, boolean fresh, boolean accounts, boolean data, boolean portal) {

    enum Command {
        START,
        REDEPLOY,
        STOP,
        HELP
    }

    static final String HELP = """
            ./run              start: database, server, application, demonstration county; Ctrl-C stops all
            ./run --fresh      the same, after forgetting everything kept in .run/
            ./run --no-demo    the same without demonstration accounts and data
            ./run --no-import  accounts, but no data of the demonstration
            ./run --portal     the same as the guest of a portal: a sign-on server and a page that shows ours in a frame
            ./run --redeploy   build what changed and put it on the instance that runs from this directory
            ./run --stop       stop the instance that runs from this directory
            ./run --help       this text

            RP_HTTP_PORT=8081 ./run    another port than 8080; all other ports are chosen free
            Accounts: .run/accounts.json   Logs: .run/logs/   Files to try: .run/demo/hostile/
            """;

    static Arguments of(String[] words) {
        Command command = Command.START;
        boolean fresh = false;
        boolean accounts = true;
        boolean data = true;
        boolean portal = false;
        for (String word : List.of(words)) {
            switch (word) {
                case "--fresh" -> fresh = true;
                case "--no-demo" -> {
                    accounts = false;
                    data = false;
                }
                case "--no-import" -> data = false;
                case "--portal" -> portal = true;
                case "--redeploy" -> command = Command.REDEPLOY;
                case "--stop" -> command = Command.STOP;
                case "--help", "-h" -> command = Command.HELP;
                default -> throw new CannotStart("Unknown option " + word + ": see ./run --help.");
            }
        }
        return new Arguments(command, fresh, accounts, data, portal);
    }
}
