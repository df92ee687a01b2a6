package io.github.undoc.examples.pages;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** What the code of a page prints, block by block. The programs made from the pages call it. */
public final class Printed {

    private static final ByteArrayOutputStream CURRENT = new ByteArrayOutputStream();
    private static final Map<Integer, String> BLOCKS = new TreeMap<>();
    private static int block;

    private Printed() {}

    /** Runs a program and gives what it printed, by the line each of its blocks begins in. */
    static Map<Integer, String> by(Program program) throws Exception {
        PrintStream before = System.out;
        BLOCKS.clear();
        CURRENT.reset();
        System.setOut(new PrintStream(CURRENT, true, StandardCharsets.UTF_8));
        try {
            program.run();
            begin(0);
            return new TreeMap<>(BLOCKS);
        } finally {
            System.setOut(before);
        }
    }

    /**
     * Says that a block begins.
     *
     * @param line its line in the page
     */
    public static void begin(int line) {
        BLOCKS.put(block, CURRENT.toString(StandardCharsets.UTF_8));
        CURRENT.reset();
        block = line;
    }

    /**
     * Checks a value that stands in a comment behind an expression.
     *
     * @param place page and line
     * @param expected what the comment says
     * @param value the value of the expression
     */
    public static void check(String place, String expected, Object value) {
        if (!expected.equals(String.valueOf(value))) {
            throw new AssertionError(place + ": expected <" + expected + ">, but was <" + value + ">");
        }
    }

    /** A program that may fail. */
    interface Program {
        void run() throws Exception;
    }
}
