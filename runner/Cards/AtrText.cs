using System.Text;
using Conformance.Fixtures.Cards;

namespace Conformance.Runner.Cards;

/// <summary>An answer to reset on one line: its bytes, and what they say.</summary>
internal static class AtrText
{
    public static string Of(byte[] bytes)
    {
        var answer = AnswerToReset.Parse(bytes);
        return $"{Convert.ToHexString(bytes)}: {(answer.Flaw is { } flaw ? $"no answer to reset, {flaw}" : Meaning(answer))}";
    }

    private static string Meaning(AnswerToReset answer)
    {
        var protocols = string.Join(" and ", answer.Protocols.Select(number => $"T={number}"));
        var rate = answer.Ta1 is { } factors ? $", TA1 {factors:X2}" : "";
        var text = answer.Historical.All(value => value is >= 0x20 and < 0x7F) ? $"'{Encoding.ASCII.GetString(answer.Historical)}'" : Convert.ToHexString(answer.Historical);
        return $"offers {protocols}{rate}, {(answer.Historical.Length is 0 ? "no historical bytes" : $"historical bytes {text}")}";
    }
}
