using System.Reflection;

namespace Conformance.SelfTests.Pcsc;

/// <summary>Writes the public surface of an assembly in the words of packages.txt.</summary>
internal static class SurfaceText
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<Type, string> Words = new()
    {
        [typeof(void)] = "void", [typeof(bool)] = "bool", [typeof(byte)] = "byte", [typeof(int)] = "int", [typeof(long)] = "long",
        [typeof(nint)] = "nint", [typeof(string)] = "string", [typeof(object)] = "object",
    };

    public static string Head(Type type) => type switch
    {
        { IsEnum: true } => $"enum {type.FullName}",
        { IsInterface: true } => $"interface {type.FullName}",
        { BaseType: { } parent } when parent != typeof(object) => $"class {type.FullName} : {parent.Name}",
        _ => $"class {type.FullName}",
    };

    public static IEnumerable<string> Members(Type type) => type.IsEnum
        ? Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name), null)}")
        : type.GetMembers(Declared).Where(member => !IsOwnOfObject(member)).Select(Line).Where(line => line.Length > 0);

    // an accessor is told where its property stands, and an overridden method of object is everybody's
    private static string Line(MemberInfo member) => member switch
    {
        ConstructorInfo made => $"new({Types(made)})",
        MethodInfo { IsSpecialName: true } accessor when accessor.Name.StartsWith("get_", StringComparison.Ordinal) => $"{Static(accessor)}get {Word(accessor.ReturnType)} {accessor.Name[4..]}",
        MethodInfo { IsSpecialName: true } accessor when accessor.Name.StartsWith("set_", StringComparison.Ordinal) => $"{Static(accessor)}set {Word(accessor.GetParameters()[^1].ParameterType)} {accessor.Name[4..]}",
        MethodInfo method => $"{Static(method)}{Word(method.ReturnType)} {method.Name}({Types(method)})",
        PropertyInfo => "",
        _ => $"{member.MemberType} {member.Name}",
    };

    private static bool IsOwnOfObject(MemberInfo member) => member is MethodInfo method && method.GetBaseDefinition().DeclaringType == typeof(object);

    private static string Static(MethodInfo method) => method.IsStatic ? "static " : "";

    private static string Types(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter => Word(parameter.ParameterType)));

    private static string Word(Type type) => type switch
    {
        { IsArray: true } => $"{Word(type.GetElementType()!)}[]",
        { IsGenericType: true } => $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Word))}>",
        _ => Words.GetValueOrDefault(type, type.Name),
    };
}
