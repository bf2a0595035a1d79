using Conformance.Steps.Scenario;

namespace Conformance.SelfTests.Rigs;

/// <summary>A rig is with one scenario at a time, and with none after it has been retired.</summary>
public sealed class RigPoolTests
{
    private readonly RigPool _pool = new([Rig("rig-0"), Rig("rig-1")]);

    [Fact]
    public void The_rig_that_has_been_free_for_the_longest_time_is_taken()
    {
        var first = _pool.Take()!;
        _pool.Take()!.Name.Should().Be("rig-1");
        _pool.Return(first);

        _pool.Take().Should().BeSameAs(first);
    }

    [Fact]
    public async Task Who_finds_none_free_gets_the_one_that_is_given_back()
    {
        var first = _pool.Take()!;
        _pool.Take();
        var waiting = Task.Run(_pool.Take);
        _pool.Return(first);

        (await waiting).Should().BeSameAs(first);
    }

    [Fact]
    public async Task Who_waits_for_rigs_that_are_all_retired_gets_none()
    {
        _pool.Take();
        _pool.Take();
        var waiting = Task.Run(_pool.Take);
        _pool.Retire();
        _pool.Retire();

        (await waiting).Should().BeNull();
        _pool.Take().Should().BeNull();
    }

    private static PooledRig Rig(string name) => new(null!, new(name, [], 0, null!));
}
