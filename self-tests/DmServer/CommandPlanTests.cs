using Conformance.Fixtures.DmServer;
using Conformance.Fixtures.DmServer.Mappings;

namespace Conformance.SelfTests.DmServer;

public sealed class CommandPlanTests
{
    private static readonly SessionScript Script = DmBench.Script with
    {
        Reads = ["./DevInfo/Man", "./DevInfo/Mod"],
        Commands = [ServerCommand.Sequence(ServerCommand.Add("./A", "1"), ServerCommand.Atomic(ServerCommand.Delete("./B"), ServerCommand.Get("./C"))), ServerCommand.Copy("./D", "./E"), ServerCommand.Exec("./F")],
    };

    [Fact]
    public void Without_a_seed_reads_count_from_101_and_commands_from_201_members_of_groups_among_them() =>
        Ids(Script).Should().Equal("101", "102", "201", "202", "203", "204", "205", "206", "207");

    [Fact]
    public void A_seed_gives_other_numbers_and_keeps_the_order_unless_it_is_free()
    {
        var plans = Enumerable.Range(1, 20).Select(seed => CommandPlan.Of(Script with { Seed = seed })).ToList();

        plans.Select(plan => string.Join(' ', plan.Select(command => command.Id))).Should().OnlyHaveUniqueItems();
        plans.Should().OnlyContain(plan => plan.Select(command => command.Command.Name).SequenceEqual(new[] { "Get", "Get", "Sequence", "Copy", "Exec" }));
    }

    [Fact]
    public void Where_the_order_is_free_the_seed_decides_it_and_members_stay_where_they_are()
    {
        var plans = Enumerable.Range(1, 20).Select(seed => CommandPlan.Of(Script with { Seed = seed, IsOrderFree = true })).ToList();

        plans.Select(plan => string.Join(' ', plan.Select(command => command.Command.Name + command.Command.Uri))).Distinct().Should().HaveCountGreaterThan(5);
        plans.Should().OnlyContain(plan => string.Join(' ', plan.Single(command => command.Command.Name == "Sequence").WithMembers.Select(command => command.Command.Name)) == "Sequence Add Atomic Delete Get");
    }

    [Fact]
    public void The_same_seed_gives_the_same_plan() => Ids(Script with { Seed = 7, IsOrderFree = true }).Should().Equal(Ids(Script with { Seed = 7, IsOrderFree = true }));

    [Fact]
    public void Each_command_is_written_with_what_it_has()
    {
        ServerCommand[] commands =
        [
            ServerCommand.GetTogether("./A?list=Struct", "./B?prop=ACL"), ServerCommand.Copy("./A", "./B"), ServerCommand.AddInterior("./C"), ServerCommand.Exec("./D", "now", "42"),
            ServerCommand.Alert(1103, "Which?", "MAXDT=5&DR=1", "one", "two"), ServerCommand.Sequence(ServerCommand.Delete("./E")),
        ];

        CommandXml.Of(CommandPlan.Of(DmBench.Script with { Reads = [], Commands = commands })).Replace(" xmlns=\"SYNCML:SYNCML1.2\"", "", StringComparison.Ordinal).Replace(" xmlns=\"syncml:metinf\"", "", StringComparison.Ordinal).Should().Be(
            "<Get><CmdID>201</CmdID><Item><Target><LocURI>./A?list=Struct</LocURI></Target></Item><Item><Target><LocURI>./B?prop=ACL</LocURI></Target></Item></Get>"
            + "<Copy><CmdID>202</CmdID><Item><Target><LocURI>./B</LocURI></Target><Source><LocURI>./A</LocURI></Source></Item></Copy>"
            + "<Add><CmdID>203</CmdID><Item><Target><LocURI>./C</LocURI></Target><Meta><Format>node</Format></Meta></Item></Add>"
            + "<Exec><CmdID>204</CmdID><Correlator>42</Correlator><Item><Target><LocURI>./D</LocURI></Target><Meta><Format>chr</Format><Type>text/plain</Type></Meta><Data>now</Data></Item></Exec>"
            + "<Alert><CmdID>205</CmdID><Data>1103</Data><Item><Data>MAXDT=5&amp;DR=1</Data></Item><Item><Data>Which?</Data></Item><Item><Data>one</Data></Item><Item><Data>two</Data></Item></Alert>"
            + "<Sequence><CmdID>206</CmdID><Delete><CmdID>207</CmdID><Item><Target><LocURI>./E</LocURI></Target></Item></Delete></Sequence>");
    }

    private static IEnumerable<string> Ids(SessionScript script) => CommandPlan.Of(script).SelectMany(command => command.WithMembers).Select(command => command.Id);
}
