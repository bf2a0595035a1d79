namespace Conformance.SelfTests.Lint;

/// <summary>Alternatives of a regular expression that stand in no group.</summary>
internal static class Alternatives
{
    public static bool AreOpen(string pattern)
    {
        var (depth, inClass) = (0, false);
        for (var at = 0; at < pattern.Length; at++)
        {
            switch (pattern[at])
            {
                case '\\': at++; break;
                case '[': inClass = true; break;
                case ']': inClass = false; break;
                case '(' when !inClass: depth++; break;
                case ')' when !inClass: depth--; break;
                case '|' when !inClass && depth is 0: return true;
            }
        }

        return false;
    }
}
