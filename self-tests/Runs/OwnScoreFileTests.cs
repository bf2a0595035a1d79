using Conformance.Runner.Planning;

namespace Conformance.SelfTests.Runs;

public sealed class OwnScoreFileTests
{
    [Fact]
    public void Which_faulty_devices_a_test_case_has_to_catch_is_no_part_of_the_suite_that_judges()
    {
        const string Requirement = "| DMSC-GEN-001 | M | 5.1.2 | a requirement |\n";

        OwnScoreFile.WithoutFaultyDevices($"{Requirement}| DMSC-1.0-con-0101 | DMSC-GEN-001 | purpose | one, two |\n| DMSC-1.0-con-0102 | DMSC-GEN-001 | other | – |\n")
            .Should().Be($"{Requirement}| DMSC-1.0-con-0101 | DMSC-GEN-001 | purpose |\n| DMSC-1.0-con-0102 | DMSC-GEN-001 | other |\n");
    }
}
