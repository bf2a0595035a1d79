using Conformance.Runner.Configuration;
using Conformance.SelfTests.Processes;
using Conformance.SelfTests.Reports;

namespace Conformance.SelfTests.Setup;

/// <summary>run-hil.sh on a machine where nothing is installed: which programs it calls, and in which order.</summary>
public sealed class RunHilTests : IDisposable
{
    /// <summary>Notes how it was called.</summary>
    private const string Noting = "#!/bin/sh\necho \"$(basename \"$0\") $*\" >> \"$CALLS\"\n";

    private static readonly string[] SystemPrograms = ["basename", "chmod", "cp", "dirname", "readlink", "env", "find", "grep", "id", "mkdir", "mv", "rm", "tail", "touch"];

    private readonly TemporaryFolder _machine = new();
    private readonly TemporaryFolder _notes = new();

    public RunHilTests()
    {
        _machine.Add("run-hil.sh", File.ReadAllText(Path.Combine(Repository.Root, "run-hil.sh")));
        _machine.Add("build/debian-packages.txt", "# a comment\nneeded   run\ntool     self-test\n");
        _machine.Add("fixtures/wiremock/package-lock.json", "{}");
        Directory.CreateDirectory(Path.Combine(_machine.Path, "system"));
        foreach (var name in SystemPrograms)
            File.CreateSymbolicLink(Path.Combine(_machine.Path, "system", name), $"/usr/bin/{name}");
        foreach (var name in (string[])["java", "cc", "apt-get"])
            Program(name, Noting);
        Program("hil", $"#!/bin/sh\n[ \"$*\" != self-test ] || /bin/bash \"${{0%/artifacts/*}}/run-hil.sh\" compile-faulty-devices\n{Noting}");   // as hil does
        Program("sudo", "#!/bin/sh\nexec \"$@\"\n");
        Program("dpkg-query", "#!/bin/sh\nexit 1\n");
        Program("npm", $"{Noting}mkdir -p fixtures/wiremock/node_modules\n");
        Program("dotnet", $"{Noting}[ \"$1\" != publish ] || mkdir -p artifacts/native/new\nmkdir -p artifacts/bin/Conformance.Runner/release\ncp bin/hil artifacts/bin/Conformance.Runner/release/hil\nchmod +x artifacts/bin/Conformance.Runner/release/hil\n");
    }

    [Theory]
    [InlineData("", "apt-get update|apt-get install --yes --no-install-recommends needed|npm ci|java -XX:ArchiveClassesAtExit|dotnet build Conformance.sln|dotnet build-server shutdown|hil run")]
    [InlineData("run --seed 7", "apt-get update|apt-get install --yes --no-install-recommends needed|npm ci|java -XX:ArchiveClassesAtExit|dotnet build Conformance.sln|dotnet build-server shutdown|hil run --seed 7")]
    [InlineData("self-test", "apt-get update|apt-get install --yes --no-install-recommends needed tool|npm ci|java -XX:ArchiveClassesAtExit|dotnet build Conformance.sln|dotnet build-server shutdown|dotnet publish device-under-test/faulty|dotnet build-server shutdown|hil self-test")]
    [InlineData("self-test --help", "dotnet build Conformance.sln|dotnet build-server shutdown|hil self-test --help")]
    [InlineData("benchmark", "apt-get update|apt-get install --yes --no-install-recommends needed|npm ci|java -XX:ArchiveClassesAtExit|dotnet build Conformance.sln|dotnet build-server shutdown|hil benchmark")]
    [InlineData("doctor --json", "dotnet build Conformance.sln|dotnet build-server shutdown|hil doctor --json")]
    [InlineData("report runs/ID", "dotnet build Conformance.sln|dotnet build-server shutdown|hil report runs/ID")]
    [InlineData("verify runs/ID", "dotnet build Conformance.sln|dotnet build-server shutdown|hil verify runs/ID")]
    [InlineData("--help", "dotnet build Conformance.sln|dotnet build-server shutdown|hil --help")]
    [InlineData("run --help", "dotnet build Conformance.sln|dotnet build-server shutdown|hil run --help")]
    public async Task Only_what_the_command_needs_is_installed(string arguments, string calls)
    {
        var (code, output) = await StartAsync(arguments);

        code.Should().Be(0, output);
        Calls.Should().HaveCount(calls.Split('|').Length).And
            .SatisfyRespectively(calls.Split('|').Select(call => (Action<string>)(seen => seen.Should().StartWith(call))));
    }

    [Fact]
    public async Task What_is_built_is_not_built_again()
    {
        await StartAsync("doctor");
        await StartAsync("doctor");

        Calls.Count(call => call.StartsWith("dotnet build ", StringComparison.Ordinal)).Should().Be(1);
    }

    [Fact]
    public async Task What_is_in_machine_code_is_not_compiled_again()
    {
        await StartAsync("self-test");
        await StartAsync("self-test");

        Calls.Count(call => call.StartsWith("dotnet publish", StringComparison.Ordinal)).Should().Be(1);
    }

    [Fact]
    public async Task Where_nothing_can_be_compiled_to_machine_code_the_bench_is_proven_all_the_same()
    {
        Program("dotnet", $"{Noting}[ \"$1\" != publish ] || {{ echo 'no such package'; exit 1; }}\nmkdir -p artifacts/bin/Conformance.Runner/release\ncp bin/hil artifacts/bin/Conformance.Runner/release/hil\n");

        var (code, output) = await StartAsync("self-test");

        code.Should().Be(0, output);
        output.Should().Contain("They could not be, and will start slower: no such package");
        Calls.Last().Should().StartWith("hil self-test");
    }

    [Theory]
    [InlineData("java", "'java' is not on the PATH, and the DM server is started with it. Install the Debian package default-jre-headless, or Java 17 or later, then start again.")]
    [InlineData("npm", "'npm' is not on the PATH, and it fetches the DM server. Install the Debian package npm, or Node with npm, then start again.")]
    [InlineData("dotnet", "'dotnet' is not on the PATH, and the suite is built with it.")]
    public async Task A_program_that_is_missing_is_named_with_the_package_that_brings_it(string program, string sentence)
    {
        File.Delete(Path.Combine(_machine.Path, "bin", program));

        var (code, output) = await StartAsync("run");

        code.Should().Be(4);
        output.Should().Contain(sentence);
    }

    public void Dispose()
    {
        _machine.Dispose();
        _notes.Dispose();
    }

    private IEnumerable<string> Calls => File.ReadLines(Path.Combine(_notes.Path, "calls"));

    private Task<(int ExitCode, string Output)> StartAsync(string arguments) => Tool.RunAsync(
        "bash", [Path.Combine(_machine.Path, "run-hil.sh"), .. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)],
        new Dictionary<string, string> { ["PATH"] = $"{_machine.Path}/bin:{_machine.Path}/system", ["CALLS"] = Path.Combine(_notes.Path, "calls") });

    private void Program(string name, string text)
    {
        _machine.Add($"bin/{name}", text);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Path.Combine(_machine.Path, "bin", name), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
