using System.Reflection;
using Conformance.Runner.Configuration;
using Conformance.Steps.Hooks;

namespace Conformance.SelfTests.Recording;

/// <summary>The order in which test cases run follows from the seed alone.</summary>
public sealed class OrderTests
{
    private static readonly string[] Names = [.. Enumerable.Range(1, 50).Select(number => $"scenario {number}")];

    [Fact]
    public void The_same_seed_gives_the_same_order_whatever_the_order_before() =>
        Order(Names, 7).Should().Equal(Order(Names.Reverse(), 7));

    [Fact]
    public void Another_seed_gives_another_order_with_everything_in_it_once()
    {
        var orders = Enumerable.Range(0, 20).Select(seed => Order(Names, seed)).ToList();

        orders.Select(order => string.Join(',', order)).Should().OnlyHaveUniqueItems();
        foreach (var order in orders)
            order.Should().BeEquivalentTo(Names);
    }

    [Fact]
    public void One_name_more_leaves_the_order_of_the_others() =>
        Order([.. Names, "another"], 7).Where(name => name != "another").Should().Equal(Order(Names, 7));

    [Fact]
    public void It_is_the_same_on_every_machine() => Order(["a", "b", "c", "d"], 1).Should().Equal("c", "d", "a", "b");

    [Fact]
    public void The_built_features_are_run_in_it() =>
        Assembly.LoadFrom(Repository.Assembly("Conformance.Features")).GetCustomAttributesData()
            .Where(one => one.AttributeType == typeof(TestCollectionOrdererAttribute) || one.AttributeType == typeof(TestCaseOrdererAttribute))
            .Select(one => $"{one.ConstructorArguments[0].Value}, {one.ConstructorArguments[1].Value}")
            .Should().Equal(Enumerable.Repeat($"{typeof(BySeed).FullName}, {typeof(BySeed).Assembly.GetName().Name}", 2));

    private static IReadOnlyList<string> Order(IEnumerable<string> names, int seed) => [.. BySeed.Order(names, name => name, seed)];
}
