using Conformance.Runner.Configuration;
using Conformance.Runner.Planning;

namespace Conformance.SelfTests.Configuration;

/// <summary>What a user can get wrong before anything starts, and the one sentence that answers it.</summary>
public sealed class ConfigurationTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hil-configuration-").FullName;

    [Theory]
    [InlineData("", "is empty, and settings were expected")]
    [InlineData("hello", "line 1, 'hello': a key with a value of its kind was expected here")]
    [InlineData("device: [", "line 1, 'device: [': ")]
    [InlineData("device: { strat: x }", "line 1, 'device: { strat: x }': there is no key 'strat' here")]
    [InlineData("device: { arguments: --foo }", "line 1, 'device: { arguments: --foo }': a key with a value of its kind was expected here")]
    [InlineData("watchMs: abc", "line 1, 'watchMs: abc': a key with a value of its kind was expected here")]
    [InlineData("watchMs: 1\nwatchMs: 2", "line 2, 'watchMs: 2': ")]
    [InlineData("device: { ics: ics.yaml, ixit: ixit.yaml }", "has no 'device: start'")]
    [InlineData("device: { start: nowhere, ics: ics.yaml, ixit: ixit.yaml }", "there is no such program")]
    [InlineData("device: { start: plain.txt, ics: ics.yaml, ixit: ixit.yaml }", "which is not executable. Make it so (chmod +x)")]
    [InlineData("device: { start: /bin/true, ics: none.yaml, ixit: ixit.yaml }", "none.yaml' cannot be read")]
    [InlineData("device: { start: /bin/true, ics: ics.yaml, ixit: more.yaml }", "declares 'Something', and no test case knows that key")]
    [InlineData("device: { start: /bin/true, ics: ics.yaml, ixit: old.yaml }", "answers the test plan 'DMSC 0.9', and this suite has DMSC 1.0")]
    [InlineData("device: { start: /bin/true, ics: wrong.yaml, ixit: ixit.yaml }", "answers 'perhaps' to 'InitiatesSession', and yes or no was expected")]
    [InlineData("device: { start: /bin/true, ics: ics.yaml, ixit: loud.yaml }", "declares 'Yes' for 'ReadsBeforeAttach', and yes or no was expected")]
    [InlineData("{ device: { start: /bin/true, ics: ics.yaml, ixit: ixit.yaml }, secondDevice: { start: nowhere } }", "Build it, or correct 'secondDevice: start'")]
    [InlineData("{ device: { start: /bin/true, ics: ics.yaml, ixit: ixit.yaml }, secondDevice: { ics: ics.yaml } }", "there is no key 'ics' here")]
    [InlineData("{ device: { start: /bin/true, ics: ics.yaml, ixit: ixit.yaml }, watchMs: 0 }", "has watchMs 0")]
    [InlineData("{ device: { start: /bin/true, ics: ics.yaml, ixit: ixit.yaml }, caseLimitSeconds: 5000000 }", "has caseLimitSeconds 5000000, and 1 to 86400 were expected")]
    [InlineData("{ device: { start: /bin/true, ics: ics.yaml, ixit: ixit.yaml }, vectors: mine }", "has vectors mine, and bench or osmo-auc-gen was expected")]
    [InlineData("{ device: { start: /bin/true, ics: ics.yaml, ixit: ixit.yaml }, observes: XYZ }", "has observes XYZ, and a virtual rig has C (card), N (network), S (DM server), A (application server), D (device) and F (its storage at rest)")]
    [InlineData("{ device: { start: /bin/true, ics: ics.yaml, ixit: ixit.yaml }, cardTrace: gsmtap }", "a key with a value of its kind was expected here")]
    [InlineData("{ device: { start: /bin/true, ics: ics.yaml, ixit: ixit.yaml }, cardTrace: { port: 4729 } }", "has 'cardTrace: from' nothing, and card (the virtual card itself) or gsmtap")]
    [InlineData("{ device: { start: /bin/true, ics: ics.yaml, ixit: ixit.yaml }, cardTrace: { from: simtrace } }", "has 'cardTrace: from' simtrace")]
    [InlineData("{ device: { start: /bin/true, ics: ics.yaml, ixit: ixit.yaml }, cardTrace: { from: card, port: 4729 } }", "with an address or a port, and those belong to gsmtap")]
    [InlineData("{ device: { start: /bin/true, ics: ics.yaml, ixit: ixit.yaml }, cardTrace: { from: gsmtap, port: 65536 } }", "has 'cardTrace: port' 65536, and 1 to 65535 were expected")]
    [InlineData("{ device: { start: /bin/true, ics: ics.yaml, ixit: ixit.yaml }, cardTrace: { from: gsmtap, address: localhost } }", "has 'cardTrace: address' localhost, and an IP address of this machine was expected")]
    public void A_rig_that_does_not_fit_is_refused_with_the_reason(string yaml, string reason)
    {
        Write("ics.yaml", StatementText.Ics);
        Write("wrong.yaml", StatementText.Answering(StatementText.Ics, "InitiatesSession", "perhaps"));
        Write("ixit.yaml", StatementText.Ixit);
        Write("loud.yaml", StatementText.Answering(StatementText.Ixit, "ReadsBeforeAttach", "Yes"));
        Write("more.yaml", $"{StatementText.Ixit}\n  Something: else");
        Write("old.yaml", StatementText.Answering(StatementText.Ixit, "testPlan", "DMSC 0.9"));
        Write("plain.txt", "");

        FluentActions.Invoking(() => RigFile.Read(Write("rig.yaml", yaml))).Should().Throw<ConfigurationException>().WithMessage($"*{reason}*");
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("cardTrace: { from: card }", null)]
    [InlineData("cardTrace: { from: gsmtap }", "127.0.0.1:4729")]
    [InlineData("cardTrace: { from: gsmtap, address: 127.0.0.2, port: 4730 }", "127.0.0.2:4730")]
    public void The_rig_says_whether_a_tracer_sees_the_card_and_the_journal_keeps_it(string line, string? tracer)
    {
        Write("ics.yaml", StatementText.Ics);
        Write("ixit.yaml", StatementText.Ixit);

        RigFile.Read(Write("rig.yaml", $"device: {{ start: /bin/true, ics: ics.yaml, ixit: ixit.yaml }}\n{line}")).Setting.Tracer.Should().Be(tracer);
    }

    [Theory]
    [InlineData("", "nothing")]
    [InlineData("secondDevice: {}", "/bin/true --first")]
    [InlineData("secondDevice: { arguments: [--other] }", "/bin/true --other")]
    [InlineData("secondDevice: { start: /bin/false }", "/bin/false --first")]
    public void A_second_device_is_started_like_the_first_where_the_rig_does_not_say_otherwise(string line, string expected)
    {
        Write("ics.yaml", StatementText.Ics);
        Write("ixit.yaml", StatementText.Ixit);

        string.Join(' ', RigFile.Read(Write("rig.yaml", $"device: {{ start: /bin/true, arguments: [--first], ics: ics.yaml, ixit: ixit.yaml }}\n{line}")).Setting.SecondDevice ?? ["nothing"]).Should().Be(expected);
    }

    [Fact]
    public void A_rig_file_that_is_not_there_is_refused() =>
        FluentActions.Invoking(() => RigFile.Read(Path.Combine(_folder, "none.yaml"))).Should().Throw<ConfigurationException>().WithMessage("*cannot be read*Correct the path*");

    [Fact]
    public void A_folder_in_the_place_of_a_rig_file_is_refused() =>
        FluentActions.Invoking(() => RigFile.Read(_folder)).Should().Throw<ConfigurationException>().WithMessage("*cannot be read*");

    [Fact]
    public void A_selection_that_names_nothing_is_refused() =>
        FluentActions.Invoking(() => IdCriterion.Of(["DMSC-1.0-con-9999"], [])).Should().Throw<ConfigurationException>().WithMessage("'DMSC-1.0-con-9999' is neither*");

    [Fact]
    public void The_reference_rig_is_read_and_every_test_case_applies_to_it_but_those_for_devices_that_can_do_less()
    {
        var settings = RunSettings.Read(new RunOptions(Repository.DefaultRig, Repository.Features, [], 1, _folder, "run"));

        settings.Plan.Should().NotBeEmpty();
        settings.Plan.Where(planned => !planned.Runs).Select(planned => planned.Case.NotApplicable).Distinct().Should().BeEquivalentTo(
            "not ProtectedObjects, where ProtectedObjects is yes", "not UserInterface, where UserInterface is yes");
        settings.IsPartial.Should().BeFalse();
    }

    [Fact]
    public void Without_an_option_the_cases_that_need_it_do_not_apply_and_say_why()
    {
        var settings = RunSettings.Read(new RunOptions(QuietRig(), Repository.Features, [], 1, _folder, "run"));

        settings.Plan.Where(planned => !planned.Runs).Select(planned => planned.Case.NotApplicable).Should().Contain(
            ["InitiatesSession, where InitiatesSession is no", "GsmAttach, where GsmAttach is no", "UserInterface, where UserInterface is no"]);
        settings.Plan.Where(planned => planned.Runs).Select(planned => planned.Case.Id).Should().Contain(["DMSC-1.0-con-0511", "DMSC-1.0-con-0908"]);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string QuietRig()
    {
        Write("ics.yaml", StatementText.WithoutAny);
        Write("ixit.yaml", StatementText.Ixit);
        return Write("rig.yaml", "device: { start: /bin/true, ics: ics.yaml, ixit: ixit.yaml }");
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
