package org.demarche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.demarche.cli.Cli.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server by way of its commands. */
class ServeCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void itServesWhatItIsGivenUntilItIsEnded() throws IOException, InterruptedException {
        Path text = Files.writeString(folder.resolve("note.txt"), "Norway asked Chile for help on Monday.");
        PipedInputStream printed = new PipedInputStream();
        StringWriter said = new StringWriter();
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                new PipedOutputStream(printed),
                new PrintWriter(said, true),
                Map.of(),
                false,
                false);
        Engine none = given -> {
            throw new IllegalStateException("a mistake that the job has to tell");
        };
        AtomicInteger exitCode = new AtomicInteger(-1);
        Thread command = new Thread(() -> exitCode.set(Main.run(
                terminal,
                none,
                "serve",
                text.toString(),
                "--archive",
                folder.resolve("desk.db").toString(),
                "--port",
                "0")));
        command.start();
        String address = new BufferedReader(new InputStreamReader(printed, StandardCharsets.UTF_8)).readLine();
        assertTrue(address.matches("http://127\\.0\\.0\\.1:\\d+/"), address);
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address + "api/v1/overview")).build();
        String overview = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body();
        assertTrue(overview.contains("\"archive\":\"desk.db\""), overview);
        command.interrupt();
        command.join();
        assertEquals(0, exitCode.get());
        assertTrue(said.toString().contains("serving"), said.toString());
    }

    @Test
    void whatCannotBeServedIsToldInALine() {
        Path archive = folder.resolve("none.db");
        Result absent = Cli.demarche("serve", "--archive", archive);
        assertEquals(1, absent.exitCode());
        assertTrue(absent.err().contains("no such archive; give texts"), absent.err());
        assertFalse(Files.exists(archive));
        assertEquals(2, Cli.demarche("serve", "--port", "70000").exitCode());
        Result strangers = Cli.demarche("serve", "--host", "0.0.0.0", "--archive", archive);
        assertEquals(1, strangers.exitCode());
        assertTrue(strangers.err().contains("--access"), strangers.err());
        assertEquals(1, strangers.messages().size(), strangers.err());
    }

    @Test
    void accessIsWrittenDownAsHashes() throws IOException {
        Path file = folder.resolve("access.tsv");
        Result password = new Cli()
                .given("correct horse\n")
                .run("access", "password", "anna", "--role", "editor", "--access", file);
        assertEquals(0, password.exitCode(), password.err());
        Result token = Cli.demarche("access", "token", "nightly", "--role", "reader", "--access", file);
        String kept = Files.readString(file);
        assertFalse(kept.contains("horse") || kept.contains(token.out().strip()), kept);
        assertEquals(
                List.of("anna\teditor\tpassword", "nightly\treader\ttoken"),
                Cli.demarche("access", "list", "--access", file).lines());
        assertEquals(
                0, Cli.demarche("access", "remove", "anna", "--access", file).exitCode());
        assertEquals(
                1, Cli.demarche("access", "remove", "anna", "--access", file).exitCode());
        assertEquals(
                List.of("nightly\treader\ttoken"),
                Cli.demarche("access", "list", "--access", file).lines());
    }

    @Test
    void whatIsNoAccessIsRefused() throws IOException {
        Path file = folder.resolve("access.tsv");
        Result hasty =
                new Cli().given("short\n").run("access", "password", "anna", "--role", "editor", "--access", file);
        assertEquals(1, hasty.exitCode());
        assertFalse(Files.exists(file));
        assertEquals(
                2,
                Cli.demarche("access", "token", "x", "--role", "king", "--access", file)
                        .exitCode());
        Files.writeString(file, "anna\teditor\tsecret\n");
        Result wrong = Cli.demarche("access", "list", "--access", file);
        assertEquals(1, wrong.exitCode());
        assertTrue(wrong.err().contains("access.tsv:1: expected name, role and hash"), wrong.err());
    }
}
