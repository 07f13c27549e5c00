package io.hexarch.audit.http;

import io.hexarch.platform.secrets.KeyEncryption;

/** The key that there is, under the name {@code next}; it knows both. */
record RenamedKey(KeyEncryption key) implements KeyEncryption {

    private static final String NAME = "next";

    @Override
    public String activeKey() {
        return NAME;
    }

    @Override
    public boolean knows(String name) {
        return name.equals(NAME) || key.knows(name);
    }

    @Override
    public byte[] wrap(byte[] dataKey, String context) {
        return key.wrap(dataKey, context);
    }

    @Override
    public byte[] unwrap(String name, byte[] wrapped, String context) {
        return key.unwrap(name.equals(NAME) ? key.activeKey() : name, wrapped, context);
    }

    @Override
    public byte[] derive(String purpose) {
        return key.derive(purpose);
    }
}
