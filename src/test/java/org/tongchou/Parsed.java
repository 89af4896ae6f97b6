package org.tongchou;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** A source file as the compiler reads it, for rules about texts of queries, which bytecode has lost. */
public final class Parsed {

    private final ClassTree type;

    private Parsed(ClassTree type) {
        this.type = type;
    }

    /** The class of a source file. */
    public static Parsed of(Path file) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, files.getJavaFileObjects(file));
            CompilationUnitTree unit = task.parse().iterator().next();
            return new Parsed((ClassTree) unit.getTypeDecls().get(0));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String name() {
        return type.getSimpleName().toString();
    }

    List<MethodTree> methods() {
        return type.getMembers().stream().filter(MethodTree.class::isInstance).map(MethodTree.class::cast).toList();
    }

    /** Every call in a method, with those inside its lambdas. */
    static List<MethodInvocationTree> calls(Tree within) {
        List<MethodInvocationTree> calls = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                calls.add(call);
                return super.visitMethodInvocation(call, nothing);
            }
        }.scan(within, null);
        return calls;
    }

    /** The name of what is called, without what it is called on. */
    static String called(MethodInvocationTree call) {
        return call.getMethodSelect().toString().replaceFirst("(?s).*\\.", "");
    }

    /** The text that an expression puts together, as far as the class itself holds it: literals, constants, what its own methods give. */
    String text(Tree expression) {
        StringBuilder text = new StringBuilder();
        read(expression, text, new LinkedHashSet<>());
        return text.toString();
    }

    private void read(Tree expression, StringBuilder text, Set<String> known) {
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                text.append(literal.getValue());
                return null;
            }

            @Override
            public Void visitIdentifier(com.sun.source.tree.IdentifierTree named, Void nothing) {
                String name = named.getName().toString();
                members(name).filter(member -> known.add(name)).forEach(member -> read(member, text, known));
                return null;
            }
        }.scan(expression, null);
    }

    private Stream<Tree> members(String name) {
        return type.getMembers().stream().flatMap(member -> {
            if (member instanceof VariableTree constant && constant.getName().contentEquals(name) && constant.getInitializer() != null) {
                return Stream.of(constant.getInitializer());
            }
            return member instanceof MethodTree method && method.getName().contentEquals(name) ? Stream.of(method.getBody()) : Stream.empty();
        });
    }
}
