using Conformance.Reports.Writers;

namespace Conformance.SelfTests.Reports;

public sealed class TerminalTests
{
    private static readonly Terminal Narrow = new(Width: 40, HasColour: true, Redraws: true);

    [Theory]
    [InlineData("xterm", null, true, true)]
    [InlineData("xterm", "", true, true)]
    [InlineData("xterm", "1", false, true)]
    [InlineData("dumb", null, false, false)]
    [InlineData(null, null, false, false)]
    public void Colours_are_shown_where_the_terminal_has_them_and_the_user_wants_them(string? term, string? noColour, bool hasColour, bool redraws)
    {
        var terminal = Terminal.Of(80, name => name switch { "TERM" => term, "NO_COLOR" => noColour, _ => null });

        terminal.Should().Be(new Terminal(80, hasColour, redraws));
    }

    [Fact]
    public void A_terminal_that_tells_no_sensible_width_gets_whole_lines() => Terminal.Of(0, _ => "xterm").Width.Should().BeNull();

    [Fact]
    public void Text_is_wrapped_between_words_and_a_word_that_is_too_long_stays_whole()
    {
        var path = $"/{new string('a', 60)}";

        Narrow.Wrap($"The quick brown fox jumps over the lazy dog {path} end", indent: 10).Should()
            .Equal("The quick brown fox jumps over", "the lazy dog", path, "end");
        Terminal.Plain.Wrap($"The quick {path}", indent: 10).Should().Equal($"The quick {path}");
    }

    [Fact]
    public void What_is_wrapped_hangs_below_its_own_column() =>
        Narrow.Beside("FAIL", Narrow.Paint(Colour.Red, "FAIL"), 16, "The quick brown fox jumps over").Should()
            .Be("\e[31mFAIL\e[0m            The quick brown fox\n                jumps over");

    [Theory]
    [InlineData("Barred", 6, "Barred")]
    [InlineData("Barred", 5, "Barr…")]
    [InlineData("a😀bc", 3, "a😀…")]
    [InlineData("Barred", 0, "")]
    public void A_text_that_is_too_long_ends_in_an_ellipsis(string text, int room, string cut) => Terminal.Cut(text, room).Should().Be(cut);
}
