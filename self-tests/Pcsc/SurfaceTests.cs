using System.Reflection;
using System.Runtime.CompilerServices;
using PCSC;

namespace Conformance.SelfTests.Pcsc;

/// <summary>pcsc/ offers what the packages offer and nothing else: whatever compiles with it compiles with them.</summary>
public sealed class SurfaceTests
{
    private static readonly Assembly Ours = typeof(ISCardContext).Assembly;

    private static readonly Dictionary<string, HashSet<string>> Packages = Read();

    public static TheoryData<string> Types => [.. Ours.GetExportedTypes().Select(type => type.FullName!)];

    /// <summary>All but IIsoReader, which the packages have with more members; nobody may implement it.</summary>
    public static TheoryData<string> Interfaces => [.. new[] { typeof(IContextFactory), typeof(ISCardContext), typeof(ICardHandle), typeof(ICardReader) }.Select(type => type.FullName!)];

    [Theory, MemberData(nameof(Types))]
    public void Every_public_member_is_one_of_the_packages(string name)
    {
        var type = Ours.GetType(name)!;

        Packages.Should().ContainKey(SurfaceText.Head(type));
        SurfaceText.Members(type).Should().BeSubsetOf(Packages[SurfaceText.Head(type)]);
    }

    /// <summary>Tests implement some of these, and whoever implements one has to have all of it.</summary>
    [Theory, MemberData(nameof(Interfaces))]
    public void An_interface_has_every_member_of_the_packages(string name)
    {
        var type = Ours.GetType(name)!;

        SurfaceText.Members(type).Should().BeEquivalentTo(Packages[SurfaceText.Head(type)]);
    }

    [Fact]
    public void The_list_is_not_blind()
    {
        SurfaceText.Members(typeof(ISCardContext)).Should().Contain("ICardReader ConnectReader(string, SCardShareMode, SCardProtocol)");
        SurfaceText.Members(typeof(SurfaceTests)).Should().Contain("static get TheoryData<string> Types").And.NotBeSubsetOf(Packages.Values.SelectMany(lines => lines));
    }

    private static Dictionary<string, HashSet<string>> Read([CallerFilePath] string here = "")
    {
        var packages = new Dictionary<string, HashSet<string>>();
        var members = new HashSet<string>();
        foreach (var line in File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, "packages.txt")).Where(line => line is not ['#', ..]))
        {
            if (line.StartsWith("  ", StringComparison.Ordinal))
                members.Add(line.Trim());
            else
                packages.Add(line, members = []);
        }

        return packages;
    }
}
