using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Conformance.Reports.Integrity;
using Conformance.SelfTests.Processes;

namespace Conformance.SelfTests.Integrity;

/// <summary>Canonical JSON against the examples of RFC 8785, and its numbers against an engine of ECMAScript.</summary>
public sealed class CanonicalJsonTests
{
    [Fact]
    public void The_example_of_the_standard_comes_out_byte_for_byte()
    {
        var members = JsonNode.Parse(
            """
            {
              "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
              "literals": [null, true, false]
            }
            """)!.AsObject();
        members["numbers"] = new JsonArray(333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001);   // rounded here, as there

        var bytes = CanonicalJson.Of(members);

        Convert.ToHexStringLower(bytes).Should().Be(
            "7b226c69746572616c73223a5b6e756c6c2c747275652c66616c73655d2c226e756d62657273223a5b3333333333333333332e333333333333332c31652b33302c342e352c302e3030322c31652d32375d2c22737472696e67223a22e282ac245c75303030665c6e4127425c225c5c5c5c5c222f227d");
    }

    [Fact]
    public void Members_are_sorted_by_UTF_16_code_units()
    {
        var text = Text(
            """
            { "\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One",
              "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control", "\u00f6": "Latin Small Letter O With Diaeresis" }
            """);

        JsonNode.Parse(text)!.AsObject().Select(member => member.Value!.GetValue<string>()).Should().Equal(
            "Carriage Return", "One", "Control", "Latin Small Letter O With Diaeresis", "Euro Sign", "Emoji: Grinning Face", "Hebrew Letter Dalet With Dagesh");
    }

    [Theory]
    [InlineData("0000000000000000", "0")]
    [InlineData("8000000000000000", "0")]
    [InlineData("0000000000000001", "5e-324")]
    [InlineData("8000000000000001", "-5e-324")]
    [InlineData("7fefffffffffffff", "1.7976931348623157e+308")]
    [InlineData("ffefffffffffffff", "-1.7976931348623157e+308")]
    [InlineData("4340000000000000", "9007199254740992")]
    [InlineData("c340000000000000", "-9007199254740992")]
    [InlineData("4430000000000000", "295147905179352830000")]
    [InlineData("44b52d02c7e14af5", "9.999999999999997e+22")]
    [InlineData("44b52d02c7e14af6", "1e+23")]
    [InlineData("44b52d02c7e14af7", "1.0000000000000001e+23")]
    [InlineData("444b1ae4d6e2ef4e", "999999999999999700000")]
    [InlineData("444b1ae4d6e2ef4f", "999999999999999900000")]
    [InlineData("444b1ae4d6e2ef50", "1e+21")]
    [InlineData("3eb0c6f7a0b5ed8c", "9.999999999999997e-7")]
    [InlineData("3eb0c6f7a0b5ed8d", "0.000001")]
    [InlineData("41b3de4355555553", "333333333.3333332")]
    [InlineData("41b3de4355555554", "333333333.33333325")]
    [InlineData("41b3de4355555555", "333333333.3333333")]
    [InlineData("41b3de4355555556", "333333333.3333334")]
    [InlineData("41b3de4355555557", "333333333.33333343")]
    [InlineData("becbf647612f3696", "-0.0000033333333333333333")]
    [InlineData("43143ff3c1cb0959", "1424953923781206.2")]
    public void A_number_of_the_standard_is_spelled_as_there(string bits, string spelled)
    {
        var number = BitConverter.UInt64BitsToDouble(ulong.Parse(bits, NumberStyles.HexNumber, CultureInfo.InvariantCulture));

        Encoding.UTF8.GetString(CanonicalJson.Of(JsonValue.Create(number))).Should().Be(spelled);
    }

    [Fact]
    public async Task Random_numbers_and_powers_are_spelled_as_node_spells_them()
    {
        var random = new Random(8785);
        double[] numbers =
        [
            .. Enumerable.Range(0, 20000).Select(_ => BitConverter.Int64BitsToDouble(random.NextInt64())).Where(double.IsFinite),
            .. Enumerable.Range(-1074, 2098).Select(power => Math.ScaleB(1, power)),
            .. Enumerable.Range(-323, 632).Select(power => double.Parse($"1e{power}", CultureInfo.InvariantCulture)),
            .. Enumerable.Range(0, 5000).Select(_ => Math.Round(random.NextDouble() * 100_000, 4)),
        ];
        using var input = new TemporaryText(string.Join('\n', numbers.Select(number => number.ToString("R", CultureInfo.InvariantCulture))));

        var (code, said) = await Tool.RunAsync(
            "node", ["-p", "require('fs').readFileSync(process.argv[1], 'utf8').split('\\n').map(text => JSON.stringify(Number(text))).join('\\n')", input.Path]);

        code.Should().Be(0, said);
        numbers.Select(number => Encoding.UTF8.GetString(CanonicalJson.Of(JsonValue.Create(number)))).Should().Equal(said.TrimEnd().Split('\n'));
    }

    [Theory]
    [InlineData("9007199254740993", "*9007199254740993 would become 9007199254740992*")]
    [InlineData("-9223372036854775807", "*would become -9223372036854776000*")]
    [InlineData("18446744073709551615", "*18446744073709551615 would become 18446744073709552000*")]
    [InlineData("0.12345678901234567890", "*0.12345678901234567890 would become 0.12345678901234568 in JSON, whose numbers are doubles. Keep it to 15 digits, or write it as text.")]
    [InlineData("1e-400", "*1e-400 would become 0 *")]
    [InlineData("1e-99999999999", "*would become 0 *")]
    [InlineData("1e400", "*must be finite*")]
    [InlineData("\"\\ud800\"", "*half of a surrogate pair*")]
    [InlineData("{\"\\udc00\":1}", "*half of a surrogate pair*")]
    public void What_cannot_be_kept_whole_is_refused(string json, string sentence) =>
        FluentActions.Invoking(() => Text(json)).Should().Throw<FormatException>().WithMessage(sentence);

    [Theory]
    [InlineData("-0.0", "0")]
    [InlineData("0e99999999999", "0")]
    [InlineData("4.50", "4.5")]
    [InlineData("1230E-4", "0.123")]
    public void A_number_that_is_spelled_otherwise_and_loses_nothing_is_taken(string json, string spelled) => Text(json).Should().Be(spelled);

    [Theory]
    [InlineData("100000000000000000")]
    [InlineData("295147905179352830000")]
    [InlineData("{\"\":[],\"a\":{}}")]
    public void What_is_canonical_stays_as_it_is(string json) => Text(json).Should().Be(json);

    private static string Text(string json) => Encoding.UTF8.GetString(CanonicalJson.Of(JsonNode.Parse(json)));
}
