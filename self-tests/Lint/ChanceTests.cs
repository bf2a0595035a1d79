using Conformance.Runner.Configuration;

namespace Conformance.SelfTests.Lint;

/// <summary>A run is repeated by its seed, so nothing that a device sees may come from elsewhere.</summary>
public sealed class ChanceTests
{
    private const string Cms = "fixtures/ProtectedObjects/ProtectedMessage.cs";
    private const string Certificates = "fixtures/DmServer/Front/ServerCertificates.cs";

    /// <summary>Where a word stands all the same, and why no verdict depends on it.</summary>
    private static readonly Dictionary<(string File, string Word), string> Exceptions = new()
    {
        [(Cms, "EnvelopedCms")] = "content key and initialisation vector of an envelope: it is judged by what comes out when it is opened",
        [(Certificates, "RSA.Create")] = "keys of the secure server, made for each test host: devices are given the authority that signs them",
        [(Certificates, "RandomNumberGenerator")] = "serial numbers of those certificates, which nobody compares",
    };

    [Fact]
    public void Nothing_in_steps_and_fixtures_is_random_but_by_the_seed()
    {
        var found = Directory.EnumerateFiles(Path.Combine(Repository.Root, "steps"), "*.cs", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "fixtures"), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains("/node_modules/", StringComparison.Ordinal))
            .SelectMany(file => Chance.In(File.ReadAllText(file)).Select(word => (Path.GetRelativePath(Repository.Root, file), word)))
            .Distinct();

        found.Should().BeEquivalentTo(Exceptions.Keys, "random values come from the run's seed; an exception that is gone goes from this list too");
    }

    [Theory]
    [InlineData("RandomNumberGenerator.GetBytes(8)")]
    [InlineData("Guid.NewGuid()")]
    [InlineData("var x = new Random();")]
    [InlineData("private Random _random = new();")]
    [InlineData("new Random(Environment.TickCount)")]
    [InlineData("name.GetHashCode()")]
    [InlineData("HashCode.Combine(a, b)")]
    public void Every_way_to_chance_is_seen(string source) => Chance.In(source).Should().ContainSingle();

    [Theory]
    [InlineData("new Random(seed)")]
    [InlineData("private Random _random = new(0);")]
    [InlineData("public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);")]
    public void What_follows_from_a_seed_is_not(string source) => Chance.In(source).Should().BeEmpty();
}
