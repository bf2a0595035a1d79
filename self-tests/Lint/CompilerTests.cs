using Conformance.Runner.Configuration;

namespace Conformance.SelfTests.Lint;

/// <summary>What the build refuses in every project of the suite, shown on a sample: each wrong line names the rule that it breaks.</summary>
public sealed class CompilerTests
{
    private const string Frame = """
        using System;
        using System.IO;
        using System.Threading;
        using System.Threading.Tasks;
        using TechTalk.SpecFlow;

        namespace Samples.NAME;

        public sealed class Sample(ScenarioContext context)
        {
            private static Task GoAsync() => Task.CompletedTask;
            private static ValueTask RunAsync() => default;
            private static ValueTask<int> CountAsync() => ValueTask.FromResult(1);

        """;

    private const string NotAwaited = """
            public static void A() => GoAsync();                                                         // MA0134
            public static void B() { GoAsync(); }                                                        // MA0134
            public static void C() { GoAsync().ConfigureAwait(false); }                                  // MA0134
            public static void D() => Task.Run(() => 1);                                                 // MA0134
            public static void E() { Action act = () => GoAsync(); act(); }                              // MA0134
            public static void F() { RunAsync(); }                                                       // MA0134 CA2012
            public static Task G() { GoAsync(); return GoAsync(); }                                      // MA0134
            public static async Task H() { GoAsync(); await GoAsync(); }                                 // CS4014
            public static async void I() => await GoAsync();                                             // MA0155
            public static void J() { Action act = async () => await GoAsync(); act(); }                  // MA0147
            public static void K() { var task = GoAsync(); }                                             // IDE0059
            public static Task L() { using var s = new MemoryStream(); return s.FlushAsync(); }          // MA0100
            public static async Task M() { using (GoAsync()) await RunAsync(); }                         // MA0129
            public static async Task<int> N() { var c = CountAsync(); return await c + await c; }        // CA2012
            public static Task Good1() => GoAsync();
            public static async Task Good2() => await GoAsync();
        """;

    private const string Banned = """
            public static DateTime A() => DateTime.Now;                                                  // RS0030
            public static DateTime B() => DateTime.UtcNow;                                               // RS0030
            public static DateTimeOffset C() => DateTimeOffset.Now;                                      // RS0030
            public static DateTimeOffset D() => DateTimeOffset.UtcNow;                                   // RS0030
            public static void E() => Thread.Sleep(1);                                                   // RS0030
            public static void F() => Thread.Sleep(TimeSpan.Zero);                                       // RS0030
            public static Task G() => Task.Delay(1);                                                     // RS0030
            public static Task H() => Task.Delay(TimeSpan.Zero);                                         // RS0030
            public static Random I() => Random.Shared;                                                   // RS0030
            public static object J() => ScenarioStepContext.Current;                                     // RS0030
            public void K() => context.Pending();                                                        // RS0030
            public static void L() => ScenarioContext.StepIsPending();                                   // RS0030
            public static Exception M() => new PendingStepException();                                   // RS0030
            public static object N(Table table) => TechTalk.SpecFlow.Assist.TableHelperExtensionMethods.CreateSet<Uri>(table); // RS0030
            private sealed class O : Steps;                                                              // RS0030
        #pragma warning disable CS0618 // SpecFlow discourages them too
            public static object P() => ScenarioContext.Current;                                         // RS0030
            public static object Q() => FeatureContext.Current;                                          // RS0030
        """;

    private static readonly Dictionary<string, string> Sources = new[] { (Name: nameof(NotAwaited), Lines: NotAwaited), (Name: nameof(Banned), Lines: Banned) }
        .ToDictionary(sample => sample.Name, sample => $"{Frame.Replace("NAME", sample.Name, StringComparison.Ordinal)}{sample.Lines}\n}}\n");

    private static readonly Lazy<Task<ILookup<string, (int Line, string Rule)>>> Refusals = new(() => Compiler.RefusalsAsync(Sources));

    [Fact]
    public Task A_task_that_nobody_awaits_is_refused() => OnlyWhatIsNamedIsRefused(nameof(NotAwaited));

    [Fact]
    public Task A_banned_symbol_is_refused() => OnlyWhatIsNamedIsRefused(nameof(Banned));

    [Fact]
    public void Every_banned_symbol_has_a_line_in_the_sample_because_a_misspelt_one_bans_nothing() =>
        File.ReadLines(Path.Combine(Repository.Root, "build", "BannedSymbols.txt")).Count(line => line.Length > 0).Should().Be(Banned.Split("// RS0030").Length - 1);

    private static async Task OnlyWhatIsNamedIsRefused(string sample)
    {
        var expected = Sources[sample].Split('\n').Index().SelectMany(line => RulesNamed(line.Item).Select(rule => (line.Index + 1, rule)));

        (await Refusals.Value)[sample].Should().BeEquivalentTo(expected);
    }

    private static string[] RulesNamed(string line) =>
        line.Split("// ") is [_, var rules] && !rules.StartsWith("SpecFlow", StringComparison.Ordinal) ? rules.Split(' ') : [];
}
