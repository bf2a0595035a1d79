namespace ReferenceDevice.Tests;

public sealed class DeviceModelTests
{
    [Theory]
    [InlineData("full")]
    [InlineData("basic")]
    public void A_models_IMEI_ends_with_its_check_digit(string model)
    {
        var digits = DeviceModel.Named(model).Imei.Select((digit, at) => (digit - '0') * (at % 2 is 0 ? 1 : 2)).ToList();

        digits.Should().HaveCount(15);
        (digits.Sum(number => (number / 10) + (number % 10)) % 10).Should().Be(0, "the Luhn sum of TS 23.003, annex B");
    }

    [Fact]
    public void Models_are_told_apart_by_name_and_by_IMEI()
    {
        DeviceModel.Basic.Name.Should().NotBe(DeviceModel.Full.Name);
        DeviceModel.Basic.Imei.Should().NotBe(DeviceModel.Full.Imei);
    }
}
