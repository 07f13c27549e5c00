package io.hexarch.identity.testkit;

import io.hexarch.platform.secrets.SecretBox;
import io.hexarch.platform.secrets.SecretOwner;
import io.hexarch.platform.secrets.SecretPlace;

/** Turns the bytes around, so that what is stored is not what was sealed. */
public final class UnlockedBox implements SecretBox {

    @Override
    public byte[] seal(SecretOwner owner, SecretPlace place, byte[] secret) {
        return turned(secret);
    }

    @Override
    public byte[] open(SecretOwner owner, SecretPlace place, byte[] sealed) {
        return turned(sealed);
    }

    private static byte[] turned(byte[] bytes) {
        var turned = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) turned[i] = (byte) ~bytes[i];
        return turned;
    }
}
