using Conformance.Steps.Running;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Conformance.SelfTests.Recording;

public sealed class AgendaTests
{
    [Fact]
    public async Task A_feature_is_in_one_pair_of_hands_at_a_time_and_else_the_order_counts()
    {
        var (a, b) = (Feature("a"), Feature("b"));
        var agenda = new Agenda([new(1, a, []), new(1, b, []), new(2, a, []), new(2, b, [])]);
        var (first, second) = (agenda.Take()!, agenda.Take()!);
        (first.Feature, second.Feature).Should().Be((a, b));

        var third = Task.Run(agenda.Take);
        agenda.Done(second);

        (await third).Should().Match<Agenda.Item>(item => item.Repetition == 2 && item.Feature == b, "the other one is still on");
        agenda.Done(first);
        agenda.Take().Should().Match<Agenda.Item>(item => item.Repetition == 2 && item.Feature == a);
        agenda.Take().Should().BeNull();
    }

    private static TestCollection Feature(string name) => new(new TestAssembly(Reflector.Wrap(typeof(AgendaTests).Assembly)), null, name);
}
