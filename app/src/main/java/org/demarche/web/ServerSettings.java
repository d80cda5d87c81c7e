package org.demarche.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How a server is set up.
 *
 * @param archive the archive's file
 * @param host the address or name that it listens at
 * @param port the port, 0 for any that is free
 * @param names further names by which clients may ask for it
 * @param access who may use it; absent if all may who reach it
 * @param tls the key that it proves itself with; absent for plain HTTP
 * @param allowsPlain whether plain HTTP is meant even though others may listen in
 * @param allowsPrivateFeeds whether feeds of this machine and of the networks around it may be followed
 * @param limits what clients may ask of it
 * @param version the program's version
 */
public record ServerSettings(
        Path archive,
        String host,
        int port,
        List<String> names,
        Optional<Access> access,
        Optional<Tls> tls,
        boolean allowsPlain,
        boolean allowsPrivateFeeds,
        Limits limits,
        String version) {
    /** Copies the list, and refuses what would let strangers in. */
    public ServerSettings {
        names = List.copyOf(names);
        if (!isLocal(host)) {
            if (access.filter(known -> !known.entries().isEmpty()).isEmpty()) {
                throw new IllegalArgumentException(
                        host + ": others than you reach this address; give --access FILE, which"
                                + " demarche access makes, or leave --host away");
            }
            if (tls.isEmpty() && !allowsPlain) {
                throw new IllegalArgumentException(host + ": others can listen in on plain HTTP; give --tls FILE, or"
                        + " --insecure-http if something in front of the server encrypts");
            }
        }
    }

    /**
     * A key and its certificate.
     *
     * @param keys a PKCS #12 file
     * @param password what it is encrypted with
     */
    public record Tls(Path keys, String password) {}

    /**
     * What clients may ask of a server.
     *
     * @param requestsPerSecond how many requests each may send a second
     * @param loginsPerMinute how many passwords each may try a minute
     * @param bodyBytes the longest body, uploads apart
     * @param uploadBytes the longest upload
     * @param idle how long a connection may be silent in the middle of something
     * @param bytesPerSecond how slow a body may come on average
     */
    public record Limits(
            int requestsPerSecond,
            int loginsPerMinute,
            long bodyBytes,
            long uploadBytes,
            Duration idle,
            long bytesPerSecond) {
        private static final int MANY = 100_000;
        private static final long KIBIBYTE = 1024;

        /** For a server that {@code isLocal}: nobody slows themselves down; else so that nobody slows others down. */
        public static Limits usual(boolean isLocal) {
            return new Limits(
                    isLocal ? MANY : 100,
                    10,
                    256 * KIBIBYTE,
                    256 * KIBIBYTE * KIBIBYTE,
                    Duration.ofSeconds(30),
                    KIBIBYTE);
        }
    }

    /** Whether {@code host} is this machine alone. */
    public static boolean isLocal(String host) {
        try {
            return Arrays.stream(InetAddress.getAllByName(host)).allMatch(InetAddress::isLoopbackAddress);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(
                    host + ": no such address; give one of this machine, such as 127.0.0.1", e);
        }
    }

    /** Whether only this machine can reach it. */
    boolean isLocal() {
        return isLocal(host);
    }
}
