package org.tongchou.leak;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.tongchou.access.Role;

/** Finds in the sources what keeps people from each other's doors, and how each of it could be lost. */
final class Mutants {

    private static final Path JAVA = Path.of("src/main/java/org/tongchou");
    private static final Pattern ROLE = Pattern.compile("Role\\.([A-Z_]+)");
    private static final Pattern NAMED = Pattern.compile(", \\w+ = \"[^\"]*\"");

    private final Path file;
    private final String source;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<Mutant> found = new ArrayList<>();

    private Mutants(Path file) throws IOException {
        this.file = file;
        this.source = Files.readString(file);
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, files.getJavaFileObjects(file));
            this.unit = task.parse().iterator().next();
            this.positions = Trees.instance(task).getSourcePositions();
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(JAVA)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    /** Every annotation of an act away, every role of it away, every role that it leaves out added; every level of a role away or added. */
    static List<Mutant> ofRoles() throws IOException {
        List<Mutant> all = new ArrayList<>();
        for (Path file : sources()) {
            Mutants here = new Mutants(file);
            here.roles();
            if (file.endsWith("access/Role.java")) {
                here.levels();
            }
            all.addAll(here.found);
        }
        return all;
    }

    /** Every jurisdiction that a query is given, every question whether an office lies in the officer's area, the filter and the guard. */
    static List<Mutant> ofPredicates() throws IOException {
        List<Mutant> all = new ArrayList<>();
        for (Path file : sources()) {
            Mutants here = new Mutants(file);
            here.predicates(file);
            all.addAll(here.found);
        }
        return all;
    }

    /** What the filter's annotations say, one by one; these cannot be switched at run time. */
    static List<Mutant> ofTheFilter() throws IOException {
        Mutants here = new Mutants(JAVA.resolve("persistence/OfficeRow.java"));
        here.text("@Filter(name = \"jurisdiction\")", "", "the filter is on no entity");
        here.text("autoEnabled = true", "autoEnabled = false", "the filter is not on by itself");
        here.text("applyToLoadByKey = true", "applyToLoadByKey = false", "the filter is not asked when a row is loaded by its key");
        return here.found;
    }

    private void text(String old, String replacement, String what) {
        int at = source.indexOf(old);
        if (at < 0) {
            throw new IllegalStateException(old + " does not stand in " + file);
        }
        add(at, at + old.length(), replacement, what);
    }

    private void add(int from, int to, String replacement, String what) {
        found.add(new Mutant(file, (int) source.substring(0, from).lines().count() + (source.charAt(Math.max(0, from - 1)) == '\n' ? 1 : 0), from, to, replacement, what));
    }

    private void add(Tree tree, String replacement, String what) {
        add(from(tree), to(tree), replacement, what);
    }

    private int from(Tree tree) {
        return (int) positions.getStartPosition(unit, tree);
    }

    private int to(Tree tree) {
        return (int) positions.getEndPosition(unit, tree);
    }

    private String text(Tree tree) {
        return source.substring(from(tree), to(tree));
    }

    // --- roles ------------------------------------------------------------------------------------------------------

    private void roles() {
        new TreeScanner<Void, String>() {
            @Override
            public Void visitMethod(MethodTree method, String nothing) {
                method.getModifiers().getAnnotations().stream().filter(note -> note.getAnnotationType().toString().equals("Allowed"))
                    .forEach(note -> roles(method.getName().toString(), note));
                return super.visitMethod(method, nothing);
            }
        }.scan(unit, null);
    }

    private void roles(String act, AnnotationTree note) {
        String text = text(note);
        Set<Role> named = ROLE.matcher(text).results().map(role -> Role.valueOf(role.group(1))).collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        String rest = NAMED.matcher(text).results().map(MatchResult::group).collect(Collectors.joining());
        add(note, "", act + ": the annotation away");
        for (Role role : Role.values()) {
            Set<Role> other = EnumSet.copyOf(named);
            boolean more = other.add(role);
            if (!more) {
                other.remove(role);
            }
            String roles = other.stream().map(one -> "Role." + one).collect(Collectors.joining(", "));
            add(note, "@Allowed(value = {" + roles + "}" + rest + ")", act + ": " + role + (more ? " more" : " away"));
        }
    }

    private void levels() {
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitVariable(VariableTree constant, Void nothing) {
                if (constant.getInitializer() instanceof NewClassTree made && made.getIdentifier().toString().equals("Role")) {
                    List<String> digits = made.getArguments().stream().skip(1).map(Tree::toString).toList();
                    for (String level : List.of("2", "4", "6", "9")) {
                        Set<String> other = new TreeSet<>(digits);
                        boolean more = other.add(level);
                        if (!more) {
                            other.remove(level);
                        }
                        Tree first = made.getArguments().get(1);
                        Tree last = made.getArguments().get(made.getArguments().size() - 1);
                        if (!other.isEmpty()) {
                            add(from(first), to(last), String.join(", ", other), constant.getName() + ": offices of " + level + " digits " + (more ? "more" : "away"));
                        }
                    }
                }
                return null;
            }
        }.scan(unit, null);
    }

    // --- predicates -------------------------------------------------------------------------------------------------

    private void predicates(Path source) {
        boolean door = Arrays.asList("web", "rest", "batch", "kernel", "law").contains(JAVA.relativize(source).getName(0).toString());
        new TreeScanner<Void, String>() {
            @Override
            public Void visitMethod(MethodTree method, String nothing) {
                return super.visitMethod(method, method.getName().toString());
            }

            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, String method) {
                if (!door) {
                    predicate(call, method);
                }
                return super.visitMethodInvocation(call, method);
            }
        }.scan(unit, "");
    }

    private void predicate(MethodInvocationTree call, String method) {
        String called = call.getMethodSelect().toString();
        String arguments = call.getArguments().toString();
        if (called.endsWith("setParameter") && arguments.startsWith("\"area\"")) {
            Tree area = call.getArguments().get(1);
            add(area, "(" + on() + " ? \"%\" : " + text(area) + ")", method + ": the query is not told its jurisdiction");
        } else if (called.endsWith("scope().covers") || called.equals("officer.office().equals") || called.endsWith(".equals") && arguments.equals("officer.office()")) {
            add(call, "(" + on() + " || " + text(call) + ")", method + ": any office counts as the officer's");
        } else if (called.endsWith("holdsOneOf") && arguments.contains("allowed().value()")) {
            add(call, "(" + on() + " || " + text(call) + ")", method + ": the guard asks for no role");
        } else if (called.equals("officer.holdsOneOf") && !file.endsWith("casework/CaseFiles.java")) {
            // CaseFiles asks which role's work to show first; what may be seen is not decided there.
            add(call, "(" + on() + " || " + text(call) + ")", method + ": the act does not ask for the role");
        } else if (called.equals("Scope.open")) {
            add(call, "(" + on() + " ? null : " + text(call) + ")", method + ": the guard opens no jurisdiction");
        } else if (called.endsWith("orElse") && arguments.equals("NOTHING")) {
            add(call.getArguments().get(0), "(" + on() + " ? \"%\" : NOTHING)", method + ": without an open jurisdiction the filter lets everything through");
        } else if (called.endsWith(".map") && arguments.equals("Jurisdiction::pattern")) {
            add(call.getArguments().get(0), "area -> " + on() + " ? \"%\" : area.pattern()", method + ": the filter lets everything through");
        }
    }

    /** Whether this change is the one that is tried; its number is put in where the changes are counted. */
    private static String on() {
        return "Integer.getInteger(\"tongchou.mutant\", 0) == @@";
    }
}
