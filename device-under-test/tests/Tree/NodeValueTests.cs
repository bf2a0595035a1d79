using ReferenceDevice.Tree;

namespace ReferenceDevice.Tests.Tree;

/// <summary>Formats of OMA-TS-DM_TND-V1_2 and what their leaves may hold.</summary>
public sealed class NodeValueTests
{
    [Theory]
    [InlineData("bool", "true", true)]
    [InlineData("bool", "True", false)]
    [InlineData("bool", "", false)]
    [InlineData("int", "-2147483648", true)]
    [InlineData("int", "2147483648", false)]
    [InlineData("int", "1.0", false)]
    [InlineData("int", " 1", false)]
    [InlineData("float", "-1.5E3", true)]
    [InlineData("float", "-INF", true)]
    [InlineData("float", "NaN", true)]
    [InlineData("float", "1E39", false)]
    [InlineData("float", "1,5", false)]
    [InlineData("date", "2026-11-26", true)]
    [InlineData("date", "20261126", true)]
    [InlineData("date", "26-11-26", false)]
    [InlineData("date", "2026-02-29", false)]
    [InlineData("time", "01:42:34", true)]
    [InlineData("time", "014234Z", true)]
    [InlineData("time", "24:00:00", false)]
    [InlineData("bin", "AAEC", true)]
    [InlineData("bin", "AAE", false)]
    [InlineData("b64", "", true)]
    [InlineData("null", "", true)]
    [InlineData("null", "x", false)]
    [InlineData("chr", "anything", true)]
    public void A_leaf_holds_what_its_format_allows(string format, string value, bool fits) =>
        NodeValue.Fits(format, value).Should().Be(fits);

    [Theory]
    [InlineData("chr", "é", 2)]
    [InlineData("bin", "AAEC/w==", 4)]
    [InlineData("b64", "AAEC/w==", 8)]
    public void The_size_is_that_of_the_value_as_it_is_used(string format, string value, int bytes) =>
        NodeValue.Size(TreeNode.Leaf("./x", value, format)).Should().Be(bytes);
}
