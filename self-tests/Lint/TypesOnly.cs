using System.Reflection;

namespace Conformance.SelfTests.Lint;

/// <summary>An assembly that holds these types alone.</summary>
internal sealed class TypesOnly(params Type[] types) : Assembly
{
    public override Type[] GetTypes() => types;
}
