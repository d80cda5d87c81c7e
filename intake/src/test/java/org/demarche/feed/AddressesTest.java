package org.demarche.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AddressesTest {
    /** Knows one name of the internet, one that leads inside with one of its answers, and addresses in figures. */
    private static InetAddress[] resolve(String host) throws UnknownHostException {
        if (host.equals("news.example")) {
            return new InetAddress[] {InetAddress.getByName("8.8.8.8"), InetAddress.getByName("2606:4700::1111")};
        }
        if (host.equals("trap.example")) {
            return new InetAddress[] {InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.1.2.3")};
        }
        if (!host.matches("[\\d.]+|\\[.*]")) {
            throw new UnknownHostException(host);
        }
        return InetAddress.getAllByName(host);
    }

    private final Addresses addresses = new Addresses(false, AddressesTest::resolve);

    private void assertRefused(String address, String reason) {
        String refusal = addresses.refusal(address).orElse("nothing");
        assertTrue(refusal.contains(reason), address + ": " + refusal);
    }

    @Test
    void addressesOfTheInternetAreFetched() {
        for (String address : List.of(
                "https://news.example/feed",
                "http://8.8.8.8/",
                "HTTP://news.example:8080/a?b=c",
                "http://[2606:4700::1111]/")) {
            assertEquals(Optional.empty(), addresses.refusal(address), address);
        }
    }

    @Test
    void addressesOfInnerNetworksAreRefused() {
        for (String host : List.of(
                "127.0.0.1",
                "127.8.8.8",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "192.0.2.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "[::1]",
                "[::]",
                "[fe80::1]",
                "[fc00::1]",
                "[fd12::1]",
                "[::ffff:127.0.0.1]",
                "[::ffff:7f00:1]",
                "[64:ff9b::7f00:1]",
                "[2002:7f00:1::]",
                "[2002:a00:1::]",
                "[2001:db8::1]",
                "[2001:0:7f00:1::]",
                "[ff02::1]")) {
            assertRefused("http://" + host + "/", "isn't on the internet");
        }
        assertFalse(addresses.refusal("http://172.32.0.1/").isPresent(), "just behind a private range");
        assertFalse(addresses.refusal("http://[2002:808:808::]/").isPresent(), "6to4 of a public address");
    }

    @Test
    void hostsInOddFiguresAreRefused() {
        for (String host :
                List.of("2130706433", "0x7f000001", "0x7f.1", "127.1", "0177.0.0.1", "017700000001", "127.0.0.1.")) {
            assertTrue(addresses.refusal("http://" + host + "/").isPresent(), host);
        }
    }

    @Test
    void oneInnerAddressAmongTheAnswersIsEnough() {
        assertRefused("http://trap.example/", "leads to 10.1.2.3");
    }

    @Test
    void whatIsNoFeedsAddressIsRefusedWithWhatToDo() {
        assertRefused("file:///etc/hostname", "neither http nor https");
        assertRefused("ftp://news.example/", "neither http nor https");
        assertRefused("feed", "neither http nor https");
        assertRefused("http://user:word@news.example/", "name or password");
        assertRefused("http:///feed", "no host");
        assertRefused("http://news.example/a b", "no address");
        assertRefused("http://unknown.example/", "isn't known");
    }

    @Test
    void privateAddressesCanBeAllowedButNotOddOnes() {
        Addresses open = new Addresses(true, AddressesTest::resolve);
        assertEquals(Optional.empty(), open.refusal("http://127.0.0.1/"));
        assertTrue(open.refusal("http://2130706433/").isPresent());
        assertTrue(open.refusal("file:///etc/hostname").isPresent());
    }
}
