using PCSC;
using PCSC.Exceptions;
using PCSC.Extensions;

namespace ReferenceDevice.Tests.Pcsc;

public sealed class SCardErrorTests
{
    [Theory]
    [InlineData(0x80100001, typeof(InternalErrorException))]
    [InlineData(0x00000006, typeof(InvalidContextException))]
    [InlineData(0x0000007A, typeof(WinErrorInsufficientBufferException))]
    [InlineData(0x80100003, typeof(InvalidContextException))]
    [InlineData(0x80100004, typeof(InvalidParameterException))]
    [InlineData(0x80100008, typeof(InsufficientBufferException))]
    [InlineData(0x80100009, typeof(UnknownReaderException))]
    [InlineData(0x8010000A, typeof(PCSCException))]
    [InlineData(0x8010000B, typeof(SharingViolationException))]
    [InlineData(0x8010000C, typeof(NoSmartcardException))]
    [InlineData(0x8010000F, typeof(InvalidProtocolException))]
    [InlineData(0x80100010, typeof(NotReadyException))]
    [InlineData(0x80100011, typeof(InvalidValueException))]
    [InlineData(0x80100013, typeof(CommunicationErrorException))]
    [InlineData(0x80100017, typeof(ReaderUnavailableException))]
    [InlineData(0x8010001D, typeof(NoServiceException))]
    [InlineData(0x8010001E, typeof(NoServiceException))]
    [InlineData(0x8010002E, typeof(NoReadersAvailableException))]
    [InlineData(0x80100065, typeof(UnsupportedFeatureException))]
    [InlineData(0x80100066, typeof(UnresponsiveCardException))]
    [InlineData(0x80100067, typeof(UnpoweredCardException))]
    [InlineData(0x80100068, typeof(PCSCException))]
    [InlineData(0x80100069, typeof(RemovedCardException))]
    [InlineData(0x801000FF, typeof(PCSCException))]
    public void A_return_code_becomes_the_exception_that_says_its_meaning(uint code, Type expected)
    {
        var error = unchecked((SCardError)code);

        var thrown = error.Invoking(e => e.ThrowIfNotSuccess()).Should().Throw<PCSCException>()
            .WithMessage($"A PC/SC call gave *({code:X8}): *").Which;

        thrown.Should().BeOfType(expected);
        thrown.SCardError.Should().Be(error);
    }

    [Fact]
    public void Success_raises_nothing() =>
        SCardError.Success.Invoking(e => e.ThrowIfNotSuccess()).Should().NotThrow();
}
