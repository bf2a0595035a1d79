namespace Conformance.SelfTests.Lint;

/// <summary>What SpecFlow's container makes for a binding.</summary>
internal static class Injections
{
    /// <summary>Types among the constructor's, and those of their constructors within the same assembly, that only DisposeAsync would clean up.</summary>
    public static IEnumerable<Type> NeverDisposed(Type binding) => Injected(binding, []).Where(typeof(IAsyncDisposable).IsAssignableFrom);

    private static HashSet<Type> Injected(Type type, HashSet<Type> seen)
    {
        foreach (var injected in type.GetConstructors().SelectMany(constructor => constructor.GetParameters()).Select(parameter => parameter.ParameterType))
        {
            if (seen.Add(injected) && injected.Assembly == type.Assembly)
                Injected(injected, seen);
        }

        return seen;
    }
}
