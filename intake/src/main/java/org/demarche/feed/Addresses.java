package org.demarche.feed;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Says which addresses may be fetched. A feed can name any, and a redirection as well; one that leads to this machine or
 * into the network around it would read there for whoever wrote the feed.
 */
final class Addresses {
    private static final Pattern FOUR_NUMBERS = Pattern.compile("(?:0|[1-9]\\d{0,2})(?:\\.(?:0|[1-9]\\d{0,2})){3}");
    /** What ends in a number is an address to some resolvers, however it is written: 2130706433, 0x7f.1, 0177.0.0.1. */
    private static final Pattern NUMBER_LIKE = Pattern.compile("(?:.*\\.)?(?:0x[0-9a-f]*|\\d+)\\.?");
    /** Ranges of IPv4 that aren't the internet's (IANA's special-purpose registry), with multicast and what is reserved. */
    private static final List<Range> PRIVATE = List.of(
            new Range(0, 0, 0, 0, 8),
            new Range(10, 0, 0, 0, 8),
            new Range(100, 64, 0, 0, 10),
            new Range(127, 0, 0, 0, 8),
            new Range(169, 254, 0, 0, 16),
            new Range(172, 16, 0, 0, 12),
            new Range(192, 0, 0, 0, 24),
            new Range(192, 0, 2, 0, 24),
            new Range(192, 88, 99, 0, 24),
            new Range(192, 168, 0, 0, 16),
            new Range(198, 18, 0, 0, 15),
            new Range(198, 51, 100, 0, 24),
            new Range(203, 0, 113, 0, 24),
            new Range(224, 0, 0, 0, 3));

    private final boolean allowsPrivate;
    private final Resolver resolver;

    /**
     * Takes the machine's resolver of names or, in tests, another.
     *
     * @param allowsPrivate whether addresses of this machine and of networks around it may be fetched
     */
    Addresses(boolean allowsPrivate, Resolver resolver) {
        this.allowsPrivate = allowsPrivate;
        this.resolver = resolver;
    }

    /** Finds the addresses that a name stands for. */
    interface Resolver {
        /** All addresses of {@code host}. */
        InetAddress[] resolve(String host) throws UnknownHostException;
    }

    private record Range(int first, int second, int third, int fourth, int bits) {
        boolean contains(byte[] address) {
            int own = first << 24 | second << 16 | third << 8 | fourth;
            int other = (address[0] & 0xFF) << 24
                    | (address[1] & 0xFF) << 16
                    | (address[2] & 0xFF) << 8
                    | (address[3] & 0xFF);
            return (own ^ other) >>> (32 - bits) == 0;
        }
    }

    /** Why {@code address} may not be fetched; absent if it may. */
    Optional<String> refusal(String address) {
        URI uri;
        try {
            uri = new URI(address);
        } catch (URISyntaxException e) {
            return Optional.of("is no address; write it as https://host/path");
        }
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return Optional.of("is neither http nor https; give the feed's address on the web");
        }
        if (uri.getRawUserInfo() != null) {
            return Optional.of("holds a name or password; give it without");
        }
        String host = uri.getHost();
        if (host == null || host.isEmpty()) {
            return Optional.of("names no host; write it as https://host/path");
        }
        return refusalOf(host.toLowerCase(Locale.ROOT));
    }

    private Optional<String> refusalOf(String host) {
        boolean isOddNumber = NUMBER_LIKE.matcher(host).matches()
                && !FOUR_NUMBERS.matcher(host).matches();
        if (isOddNumber) {
            return Optional.of("writes a host as an odd number; write its name, or four numbers such as 192.0.2.1");
        }
        try {
            for (InetAddress address : resolver.resolve(host)) {
                if (!allowsPrivate && !isPublic(address)) {
                    return Optional.of("leads to " + address.getHostAddress()
                            + ", which isn't on the internet; allow it with --allow-private if you trust it");
                }
            }
            return Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.of("has a host that isn't known; check its name and the network");
        }
    }

    /** Whether {@code address} is one of the internet's. */
    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return isPublic4(bytes);
        }
        boolean isGlobal = (bytes[0] & 0xE0) == 0x20;
        boolean isTeredo = isPrefix(bytes, 0x20, 0x01, 0, 0);
        boolean isExample = isPrefix(bytes, 0x20, 0x01, 0x0D, 0xB8);
        boolean is6To4 = isPrefix(bytes, 0x20, 0x02);
        // 6to4 carries an IPv4 address, which could be any; all that isn't global unicast is left out anyway.
        return isGlobal && !isTeredo && !isExample && (!is6To4 || isPublic4(Arrays.copyOfRange(bytes, 2, 6)));
    }

    private static boolean isPublic4(byte[] bytes) {
        return PRIVATE.stream().noneMatch(range -> range.contains(bytes));
    }

    private static boolean isPrefix(byte[] bytes, int... prefix) {
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
