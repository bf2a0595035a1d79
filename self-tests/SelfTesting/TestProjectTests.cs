using System.Reflection;
using Conformance.Runner.SelfTesting;
using Conformance.SelfTests.Processes;

namespace Conformance.SelfTests.SelfTesting;

/// <summary>What a self-test runs in which turn.</summary>
public sealed class TestProjectTests
{
    [Fact]
    public void Tests_beside_which_there_is_no_other_have_a_turn_of_their_own() =>
        TestProject.Alone.Should().BeEquivalentTo(
            from type in typeof(OneAtATime).Assembly.GetTypes()
            from collection in type.GetCustomAttributesData()
            where collection.AttributeType == typeof(CollectionAttribute) && collection.ConstructorArguments[0].Value is nameof(OneAtATime)
            select type.Name);
}
