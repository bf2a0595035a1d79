using System.Text;
using Conformance.Fixtures.Device;

namespace Conformance.SelfTests.Device;

/// <summary>A text is found in every form that a program may give it, and only there.</summary>
public sealed class CanarySearchTests
{
    private const string Canary = "secret-0123abcd";

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_text_is_found_in_each_encoding(string encoding) =>
        CanarySearch.In([0, .. Encoding.GetEncoding(encoding).GetBytes($"x{Canary}y"), 0], [Canary]).Should().NotBeEmpty();

    [Fact]
    public void A_text_is_found_as_hexadecimal_digits_of_either_case()
    {
        var hex = Convert.ToHexString(Encoding.UTF8.GetBytes(Canary));

        CanarySearch.In(Encoding.ASCII.GetBytes(hex), [Canary]).Should().Equal($"'{Canary}' in hexadecimal, upper case");
        CanarySearch.In(Encoding.ASCII.GetBytes(hex.ToLowerInvariant()), [Canary]).Should().Equal($"'{Canary}' in hexadecimal, lower case");
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 2)]
    [InlineData(2, 1)]
    [InlineData(3, 3)]
    [InlineData(4, 5)]
    [InlineData(5, 4)]
    public void A_text_is_found_in_base64_whatever_stands_before_and_behind_it(int before, int after)
    {
        var whole = Convert.ToBase64String(Encoding.UTF8.GetBytes(new string('#', before) + Canary + new string('#', after)));

        CanarySearch.In(Encoding.ASCII.GetBytes(whole), [Canary]).Should().Equal($"'{Canary}' in base64, {before % 3} bytes into a group");
    }

    [Fact]
    public void Another_text_is_not_found() =>
        CanarySearch.In(Encoding.UTF8.GetBytes("secret-0123abce secret-0123abc"), [Canary]).Should().BeEmpty();
}
