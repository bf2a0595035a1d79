using Conformance.Runner.Configuration;
using Conformance.SelfTests.Processes;

namespace Conformance.SelfTests.Programming;

/// <summary>A list that does not fit allows nothing.</summary>
public sealed class AllowListTests
{
    [Theory]
    [InlineData("cards: [899990100000000000]\n", "* has the card '899990100000000000', and an ICCID of 19 or 20 digits was expected.*")]
    [InlineData("cards:\n  -\n", "* has the card '', and an ICCID of 19 or 20 digits was expected.*")]
    [InlineData("", "* is empty, and settings were expected. docs/real-readers.md shows an example.")]
    [InlineData("card: []\n", "*line 1, 'card: *': there is no key 'card' here. Correct the line; docs/real-readers.md shows an example.")]
    public void A_list_that_does_not_fit_is_refused(string text, string message)
    {
        using var file = new TemporaryFile(text);

        FluentActions.Invoking(() => AllowList.Read(file.Path)).Should().Throw<ConfigurationException>().WithMessage(message);
    }

    [Fact]
    public void A_list_that_is_not_there_is_told_with_the_option_for_it() =>
        FluentActions.Invoking(() => AllowList.Read("/nowhere/hil-cards.yaml")).Should().Throw<ConfigurationException>().WithMessage("'/nowhere/hil-cards.yaml' is not there*--allow*");
}
