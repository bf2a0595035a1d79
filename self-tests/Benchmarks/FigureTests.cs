using Conformance.Benchmarks;
using Conformance.Benchmarks.Figures;
using Conformance.Runner.Commands;
using Conformance.Runner.Configuration;

namespace Conformance.SelfTests.Benchmarks;

/// <summary>The arithmetic of the benchmarks, and their page. Nothing is timed here.</summary>
public sealed class FigureTests
{
    private const string Page = "By hand.\n<!-- figures of apdu -->\nold\n<!-- end of apdu -->\nMore by hand.\n";

    [Fact]
    public void Median_is_the_value_in_the_middle_or_the_mean_of_two()
    {
        Median.Of([9, 1, 2]).Should().Be(2);
        Median.Of([4, 1, 2, 9]).Should().Be(3);
    }

    [Fact]
    public void Percentile_is_the_least_value_that_so_many_do_not_exceed()
    {
        Percentile.Of(Enumerable.Range(1, 20).Select(value => (double)value), 95).Should().Be(19);
        Percentile.Of([7], 95).Should().Be(7);
    }

    [Fact]
    public void Ratio_is_taken_round_by_round_and_told_with_its_spread()
    {
        var ratio = new Series("mine", "us", [10, 30, 22]).Over(new Series("its", "us", [10, 20, 20]));

        (ratio.Name, ratio.Unit, ratio.Middle, ratio.Spread).Should().Be(("mine / its", "x", 1.1, "1 .. 1.50"));
    }

    [Fact]
    public void Limit_is_judged_by_the_median_and_broken_in_one_sentence()
    {
        var series = new Series("ratio", "x", [1.0, 1.2, 1.3]);

        series.AtMost(1.2).Broken.Should().BeNull();
        series.AtMost(1.15).Broken.Should().StartWith("ratio: 1.20 (1 .. 1.30) x was measured, and 1.15 x is the limit.");
        series.Toward(1.15).Broken.Should().BeNull("what is told only is not judged");
        Findings.Of([series.AtMost(1.15), series.AtMost(1.2)]).Broken.Should().ContainSingle();
    }

    [Fact]
    public void Figure_that_is_no_number_breaks_its_limit() => new Series("ratio", "x", [double.NaN]).AtMost(1.15).Broken.Should().NotBeNull();

    [Fact]
    public void Numbers_keep_three_digits_that_count()
    {
        double[] values = [0, 0.01234, 1.2345, 12.345, 123.45, 12345.6, 4];

        values.Select(Number.Text).Should().Equal("0", "0.0123", "1.23", "12.3", "123", "12,346", "4");
    }

    [Fact]
    public void Table_is_Markdown_in_columns() =>
        new Table(["figure", "median"], [["short", "1 us"], ["rather long", "100 us"]]).ToString().Should().Be(
            "| figure      | median |\n| ----------- | -----: |\n| short       |   1 us |\n| rather long | 100 us |\n");

    [Fact]
    public void Page_takes_new_figures_between_its_marks_and_keeps_the_rest()
    {
        var once = FiguresPage.With(Page, "apdu", "| new |\n");

        once.Should().Be("By hand.\n<!-- figures of apdu -->\n\n| new |\n\n<!-- end of apdu -->\nMore by hand.\n");
        FiguresPage.With(once, "apdu", "| new |\n").Should().Be(once);
    }

    [Fact]
    public void Page_without_the_marks_of_a_part_is_refused()
    {
        var writing = () => FiguresPage.With(Page, "swap", "| new |\n");

        writing.Should().Throw<ConfigurationException>().WithMessage("docs/performance.md has no place for the figures of 'swap'*");
    }

    [Fact]
    public void Every_part_can_be_measured_and_has_its_place_on_the_page()
    {
        var page = File.ReadAllText(FiguresPage.Path);
        var writing = () => BenchmarkParts.All.Select(part => FiguresPage.With(page, part, "")).ToList();

        writing.Should().NotThrow();
        Parts.ByName.Keys.Should().BeEquivalentTo(BenchmarkParts.All);
    }
}
