package io.hexarch.e2e;

/** Who travels. Their passwords are canaries: known by sight wherever one of them should turn up. */
record Traveller(String name, String email, String password) {

    /** The first operator, made by the first journey. The console's scripts know her as well. */
    static final Traveller ADA = new Traveller("Ada Lovelace", "ada@example.org", "plucky canary & violet anvil");

    /** Comes by a one-time link, and has to leave. */
    static final Traveller BOB = new Traveller("Bob Kahn", "bob@example.org", "sleepy canary & copper kite");

    /** Belongs to an organization of her own. */
    static final Traveller CARLA = new Traveller("Carla Meninsky", "carla@example.org", "grumpy canary & walnut raft");
}
