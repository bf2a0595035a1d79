namespace Conformance.Runner.Machine.Checks;

/// <summary>The Debian packages of <c>build/debian-packages.txt</c>, those of a run and those that the self-test adds.</summary>
internal static class PackageChecks
{
    public static IEnumerable<Check> All() =>
    [
        Packages("Debian packages", Need.Run, "run"),
        Packages("more packages", Need.SelfTest, "self-test"),
    ];

    private static Check Packages(string name, Need need, string word) =>
        new(name, need, $"all that build/debian-packages.txt lists for '{word}'", "", async () =>
        {
            var wanted = DebianPackages.Read().Where(package => package.Need == need).Select(package => package.Name).ToList();
            if (await DebianPackages.VersionsAsync(wanted, Check.Limit) is not { } installed)
                return Sight.Note("this is not a Debian system; the other checks tell what is missing");
            var missing = wanted.Where(package => !installed.ContainsKey(package)).ToList();
            return missing.Count is 0
                ? Sight.Ok($"all {wanted.Count}")
                : Sight.Missing($"not installed: {string.Join(", ", missing)}", $"Install them: sudo apt-get install {string.Join(' ', missing)}; './run-hil.sh{(need is Need.Run ? "" : " self-test")}' does it by itself.");
        });
}
